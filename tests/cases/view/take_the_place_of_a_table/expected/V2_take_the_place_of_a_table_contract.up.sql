-- gen: V2 take_the_place_of_a_table  phase: contract  kind: schema
-- why: after.sql:4 table public.data
-- why: after.sql:2 view public.data
-- why: after.sql:3 view public.data_names
-- lock: ACCESS EXCLUSIVE on public.data
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.data fails
-- exchange: view public.data, view public.data_names get their new shape here: the old program works before, the new one after
-- loses: all rows of public.data
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TABLE public.data;

CREATE VIEW public.data AS
 SELECT t_data.id,
    t_data.name
   FROM public.t_data;

CREATE VIEW public.data_names AS
 SELECT data.name
   FROM public.data;

COMMIT;
