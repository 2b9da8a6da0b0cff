-- gen: V5 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: after.sql:3 column public.sales_2026.id
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2026
-- scan: public.sales_2026
-- rewrite: no
-- risk: fails when a row breaks sales_2026_id__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

ALTER TABLE public.sales_2026 VALIDATE CONSTRAINT sales_2026_id__gen_not_null;
