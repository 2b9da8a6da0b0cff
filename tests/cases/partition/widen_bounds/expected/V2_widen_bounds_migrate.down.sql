-- gen: V2 widen_bounds  phase: migrate  kind: schema
-- why: after.sql:4 table public.log_new
-- lock: ACCESS EXCLUSIVE on public.log_new, public.log_old, public.log_rest
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.log_rest DROP CONSTRAINT log_rest_log_old__gen_apart;
ALTER TABLE public.log_rest ADD CONSTRAINT log_rest_log_old__gen_apart CHECK (NOT (at IS NOT NULL AND at >= 0 AND at < 200)) NOT VALID;
ALTER TABLE public.log_old DROP CONSTRAINT log_old__gen_bound;
ALTER TABLE public.log_old ADD CONSTRAINT log_old__gen_bound CHECK ((at IS NOT NULL AND at >= 0 AND at < 200)) NOT VALID;
ALTER TABLE public.log_rest DROP CONSTRAINT log_rest_log_new__gen_apart;
ALTER TABLE public.log_rest ADD CONSTRAINT log_rest_log_new__gen_apart CHECK (NOT (at IS NOT NULL AND at >= 200)) NOT VALID;
ALTER TABLE public.log_new DROP CONSTRAINT log_new__gen_bound;
ALTER TABLE public.log_new ADD CONSTRAINT log_new__gen_bound CHECK ((at IS NOT NULL AND at >= 200)) NOT VALID;

COMMIT;
