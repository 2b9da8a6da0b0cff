-- gen: V3 widen_bounds  phase: migrate  kind: schema
-- why: after.sql:4 table public.log_new
-- lock: ACCESS EXCLUSIVE on public.log, public.log_new, public.log_old, public.log_rest
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.log DETACH PARTITION public.log_new;
ALTER TABLE public.log DETACH PARTITION public.log_old;
ALTER TABLE public.log ATTACH PARTITION public.log_new FOR VALUES FROM (200) TO (MAXVALUE);
ALTER TABLE public.log ATTACH PARTITION public.log_old FOR VALUES FROM (0) TO (200);
ALTER TABLE public.log_new DROP CONSTRAINT log_new__gen_bound;
ALTER TABLE public.log_rest DROP CONSTRAINT log_rest_log_new__gen_apart;
ALTER TABLE public.log_old DROP CONSTRAINT log_old__gen_bound;
ALTER TABLE public.log_rest DROP CONSTRAINT log_rest_log_old__gen_apart;

COMMIT;
