-- gen: V3 widen_bounds  phase: migrate  kind: schema
-- why: after.sql:4 table public.log_new
-- lock: ACCESS EXCLUSIVE on public.log, public.log_new, public.log_old, public.log_rest
-- scan: public.log_new, public.log_old, public.log_rest
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.log DETACH PARTITION public.log_old;
ALTER TABLE public.log DETACH PARTITION public.log_new;
ALTER TABLE public.log ATTACH PARTITION public.log_old FOR VALUES FROM (0) TO (100);
ALTER TABLE public.log ATTACH PARTITION public.log_new FOR VALUES FROM (200) TO (300);
ALTER TABLE public.log_new ADD CONSTRAINT log_new__gen_bound CHECK ((at IS NOT NULL AND at >= 200));
ALTER TABLE public.log_rest ADD CONSTRAINT log_rest_log_new__gen_apart CHECK (NOT (at IS NOT NULL AND at >= 200));
ALTER TABLE public.log_old ADD CONSTRAINT log_old__gen_bound CHECK ((at IS NOT NULL AND at >= 0 AND at < 200));
ALTER TABLE public.log_rest ADD CONSTRAINT log_rest_log_old__gen_apart CHECK (NOT (at IS NOT NULL AND at >= 0 AND at < 200));

COMMIT;
