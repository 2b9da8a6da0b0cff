-- gen: V5 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: after.sql:3 column public.sales_2026.id
-- lock: ACCESS EXCLUSIVE on public.sales_2026
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales_2026 DROP CONSTRAINT sales_2026_id__gen_not_null;
ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_id__gen_not_null CHECK (id IS NOT NULL) NOT VALID;

COMMIT;
