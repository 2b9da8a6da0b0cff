-- gen: V1 widen_bounds  phase: migrate  kind: schema
-- why: after.sql:4 table public.log_new
-- lock: ACCESS EXCLUSIVE on public.log_new, public.log_old, public.log_rest
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row to public.log_new, public.log_old outside of the new bound, or one of it to public.log_rest
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.log_new ADD CONSTRAINT log_new__gen_bound CHECK ((at IS NOT NULL AND at >= 200)) NOT VALID;
ALTER TABLE public.log_rest ADD CONSTRAINT log_rest_log_new__gen_apart CHECK (NOT (at IS NOT NULL AND at >= 200)) NOT VALID;
ALTER TABLE public.log_old ADD CONSTRAINT log_old__gen_bound CHECK ((at IS NOT NULL AND at >= 0 AND at < 200)) NOT VALID;
ALTER TABLE public.log_rest ADD CONSTRAINT log_rest_log_old__gen_apart CHECK (NOT (at IS NOT NULL AND at >= 0 AND at < 200)) NOT VALID;

COMMIT;
