-- gen: V4 change_key_by_volatile_cast  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.k.k_id__gen_not_null
-- why: after.sql:1 constraint public.k.k_seen__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.k
-- scan: public.k
-- rewrite: no
-- risk: fails when a row breaks k_id__gen_not_null; fails when a row breaks k_seen__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.k.seen
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.k VALIDATE CONSTRAINT k_id__gen_not_null;

ALTER TABLE public.k VALIDATE CONSTRAINT k_seen__gen_in_step;

COMMIT;
