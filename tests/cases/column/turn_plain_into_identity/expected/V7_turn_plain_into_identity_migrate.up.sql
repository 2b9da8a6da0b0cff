-- gen: V7 turn_plain_into_identity  phase: migrate  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: fails when a row breaks visit_id__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.visit VALIDATE CONSTRAINT visit_id__gen_not_null;
