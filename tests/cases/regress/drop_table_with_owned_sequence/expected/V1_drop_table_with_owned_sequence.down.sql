-- gen: V1 drop_table_with_owned_sequence  kind: schema
-- why: sequence public.numbers
-- why: table public.counters
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SEQUENCE public.numbers;

CREATE TABLE public.counters (
    id bigint,
    name text
);

ALTER SEQUENCE public.numbers OWNED BY public.counters.id;

COMMIT;
