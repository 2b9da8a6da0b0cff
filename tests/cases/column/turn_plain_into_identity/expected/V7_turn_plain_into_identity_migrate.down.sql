-- gen: V7 turn_plain_into_identity  phase: migrate  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT visit_id__gen_not_null;
ALTER TABLE public.visit ADD CONSTRAINT visit_id__gen_not_null CHECK (id IS NOT NULL) NOT VALID;

COMMIT;
