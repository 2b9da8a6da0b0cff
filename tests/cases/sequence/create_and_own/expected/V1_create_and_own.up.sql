-- gen: V1 create_and_own  kind: schema
-- why: after.sql:2 sequence public.t_numbers
-- why: after.sql:1 column public.t.n
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SEQUENCE public.t_numbers AS integer INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 CACHE 3 CYCLE;

ALTER TABLE public.t ADD COLUMN n integer;

ALTER SEQUENCE public.t_numbers OWNED BY public.t.n;

COMMIT;
