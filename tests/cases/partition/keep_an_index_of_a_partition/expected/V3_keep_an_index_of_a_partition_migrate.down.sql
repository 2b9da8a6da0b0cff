-- gen: V3 keep_an_index_of_a_partition  phase: migrate  kind: schema
-- why: after.sql:4 index public.sales_2025_town_idx__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2025
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

COMMENT ON INDEX public.sales_2025_town_idx__gen_new IS NULL;
