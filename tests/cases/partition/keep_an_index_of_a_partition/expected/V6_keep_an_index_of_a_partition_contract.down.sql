-- gen: V6 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: after.sql:3 column public.sales_2026.id
-- why: after.sql:3 constraint public.sales_2026.sales_2026_pkey
-- lock: ACCESS EXCLUSIVE on public.sales_2026
-- scan: public.sales_2026
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales_2026 DROP CONSTRAINT sales_2026_pkey;
CREATE UNIQUE INDEX sales_2026_pkey ON public.sales_2026 USING btree (id, day);

ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_id__gen_not_null CHECK (id IS NOT NULL);
ALTER TABLE public.sales_2026 ALTER COLUMN id DROP NOT NULL;

COMMIT;
