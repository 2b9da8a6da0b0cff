-- gen: V2 widen_bounds  phase: migrate  kind: schema
-- why: after.sql:4 table public.log_new
-- lock: SHARE UPDATE EXCLUSIVE on public.log_new, public.log_old, public.log_rest
-- scan: public.log_new, public.log_old, public.log_rest
-- rewrite: no
-- risk: fails when a row is in the way
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.log_new VALIDATE CONSTRAINT log_new__gen_bound;
ALTER TABLE public.log_rest VALIDATE CONSTRAINT log_rest_log_new__gen_apart;
ALTER TABLE public.log_old VALIDATE CONSTRAINT log_old__gen_bound;
ALTER TABLE public.log_rest VALIDATE CONSTRAINT log_rest_log_old__gen_apart;

COMMIT;
