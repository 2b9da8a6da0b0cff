-- gen: V7 attach  phase: contract  kind: schema
-- why: after.sql:7 table public.old_sales
-- lock: ACCESS EXCLUSIVE on public.old_sales, public.rest_of_sales
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row to public.old_sales, public.rest_of_sales outside of the new bound
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.old_sales ADD CONSTRAINT old_sales__gen_bound CHECK ((day IS NOT NULL AND day < '2025-01-01')) NOT VALID;
ALTER TABLE public.rest_of_sales ADD CONSTRAINT rest_of_sales__gen_bound CHECK (NOT (day IS NOT NULL AND (day < '2025-01-01' OR (day >= '2025-01-01' AND day < '2026-01-01')))) NOT VALID;

COMMIT;
