-- gen: V5 add_identity_to_rows  phase: migrate  kind: schema
-- why: after.sql:1 column public.log.id
-- why: after.sql:3 column public.visit."No"
-- lock: SHARE UPDATE EXCLUSIVE on public.log, public.visit
-- scan: public.log, public.visit
-- rewrite: no
-- risk: fails when a row breaks log_id__gen_not_null; fails when a row breaks "visit_No__gen_not_null"
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.log VALIDATE CONSTRAINT log_id__gen_not_null;

ALTER TABLE public.visit VALIDATE CONSTRAINT "visit_No__gen_not_null";

COMMIT;
