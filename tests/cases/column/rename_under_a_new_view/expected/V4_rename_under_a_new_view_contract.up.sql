-- gen: V4 rename_under_a_new_view  phase: contract  kind: schema
-- why: after.sql:6 trigger public.people.touch
-- why: after.sql:4 view public.names
-- lock: SHARE ROW EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: view public.names gets its new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE TRIGGER touch BEFORE UPDATE OF full_name ON public.people FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE VIEW public.names AS
 SELECT people.full_name
   FROM public.people;

COMMIT;
