-- gen: V5 turn_plain_into_identity  phase: expand  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT visit_id__gen_not_null;
DROP TRIGGER zzzz_gen_visit_id ON public.visit;
DROP FUNCTION public.zzzz_gen_visit_id();

COMMIT;
