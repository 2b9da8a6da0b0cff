-- gen: V7 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: index public.sales_town
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_town_idx__gen_new') AND indisvalid)

DROP INDEX public.sales_town;
