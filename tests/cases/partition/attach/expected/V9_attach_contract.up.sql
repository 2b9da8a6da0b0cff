-- gen: V9 attach  phase: contract  kind: schema
-- why: after.sql:7 table public.old_sales
-- lock: ACCESS EXCLUSIVE on public.old_sales, public.rest_of_sales; SHARE UPDATE EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales ATTACH PARTITION public.old_sales FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
ALTER TABLE public.sales ATTACH PARTITION public.rest_of_sales DEFAULT;
ALTER TABLE public.old_sales DROP CONSTRAINT old_sales__gen_bound;
ALTER TABLE public.rest_of_sales DROP CONSTRAINT rest_of_sales__gen_bound;

COMMIT;
