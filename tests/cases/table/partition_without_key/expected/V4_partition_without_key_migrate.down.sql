-- gen: V4 partition_without_key  phase: migrate  kind: schema
-- why: after.sql:1 trigger public.visit.zzzz_gen_visit_copy
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_visit_empty ON public.visit;
DROP TRIGGER zzzz_gen_visit_copy ON public.visit;
DROP FUNCTION public__gen_new.zzzz_gen_visit_copy();

COMMIT;
