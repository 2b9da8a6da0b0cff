-- gen: V6 turn_plain_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.t.t_id__gen_in_step
-- why: after.sql:1 constraint public.t.t_id__gen_not_null
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: fails when a row breaks t_id__gen_in_step; fails when a row breaks t_id__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t VALIDATE CONSTRAINT t_id__gen_in_step;

ALTER TABLE public.t VALIDATE CONSTRAINT t_id__gen_not_null;

COMMIT;
