-- gen: V4 rename_under_a_new_view  phase: contract  kind: schema
-- why: after.sql:6 trigger public.people.touch
-- why: after.sql:4 view public.names
-- lock: ACCESS EXCLUSIVE on public.names, public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses view public.names fails
-- exchange: view public.names gets its old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.names;

DROP TRIGGER touch ON public.people;

COMMIT;
