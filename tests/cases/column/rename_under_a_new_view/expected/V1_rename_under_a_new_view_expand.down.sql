-- gen: V1 rename_under_a_new_view  phase: expand  kind: schema
-- why: after.sql:5 function public.touch()
-- why: after.sql:2 column public.people.full_name
-- why: after.sql:6 trigger public.people.touch
-- why: after.sql:4 view public.names
-- lock: ACCESS EXCLUSIVE on public.names, public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.touch(), column public.people.full_name, view public.names fails
-- loses: the values of public.people.full_name
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_full_name__gen_in_step;
DROP TRIGGER zzzz_gen_people_full_name ON public.people;
DROP FUNCTION public.zzzz_gen_people_full_name();

DROP VIEW public.names;

DROP TRIGGER touch ON public.people;

ALTER TABLE public.people DROP COLUMN full_name;

DROP FUNCTION public.touch();

COMMIT;
