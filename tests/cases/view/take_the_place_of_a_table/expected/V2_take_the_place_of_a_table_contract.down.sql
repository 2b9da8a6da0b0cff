-- gen: V2 take_the_place_of_a_table  phase: contract  kind: schema
-- why: after.sql:4 table public.data
-- why: after.sql:2 view public.data
-- why: after.sql:3 view public.data_names
-- lock: ACCESS EXCLUSIVE on public.data, public.data_names
-- scan: no
-- rewrite: no
-- risk: a program that still uses view public.data, view public.data_names fails
-- exchange: view public.data, view public.data_names get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.data_names;

DROP VIEW public.data;

CREATE TABLE public.data (
    id integer,
    name text
);

COMMIT;
