-- gen: V8 attach  phase: contract  kind: schema
-- why: after.sql:7 table public.old_sales
-- lock: ACCESS EXCLUSIVE on public.old_sales, public.rest_of_sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.rest_of_sales DROP CONSTRAINT rest_of_sales__gen_bound;
ALTER TABLE public.rest_of_sales ADD CONSTRAINT rest_of_sales__gen_bound CHECK (NOT (day IS NOT NULL AND (day < '2025-01-01' OR (day >= '2025-01-01' AND day < '2026-01-01')))) NOT VALID;
ALTER TABLE public.old_sales DROP CONSTRAINT old_sales__gen_bound;
ALTER TABLE public.old_sales ADD CONSTRAINT old_sales__gen_bound CHECK ((day IS NOT NULL AND day < '2025-01-01')) NOT VALID;

COMMIT;
