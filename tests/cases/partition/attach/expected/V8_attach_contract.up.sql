-- gen: V8 attach  phase: contract  kind: schema
-- why: after.sql:7 table public.old_sales
-- lock: SHARE UPDATE EXCLUSIVE on public.old_sales, public.rest_of_sales
-- scan: public.old_sales, public.rest_of_sales
-- rewrite: no
-- risk: fails when a row is in the way
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.old_sales VALIDATE CONSTRAINT old_sales__gen_bound;
ALTER TABLE public.rest_of_sales VALIDATE CONSTRAINT rest_of_sales__gen_bound;

COMMIT;
