-- gen: V5 add_identity_to_rows  phase: migrate  kind: schema
-- why: after.sql:1 column public.log.id
-- why: after.sql:3 column public.visit."No"
-- lock: ACCESS EXCLUSIVE on public.log, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT "visit_No__gen_not_null";
ALTER TABLE public.visit ADD CONSTRAINT "visit_No__gen_not_null" CHECK ("No" IS NOT NULL) NOT VALID;

ALTER TABLE public.log DROP CONSTRAINT log_id__gen_not_null;
ALTER TABLE public.log ADD CONSTRAINT log_id__gen_not_null CHECK (id IS NOT NULL) NOT VALID;

COMMIT;
