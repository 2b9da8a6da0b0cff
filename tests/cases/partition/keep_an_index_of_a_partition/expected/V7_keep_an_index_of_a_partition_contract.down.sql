-- no-transaction
-- gen: V7 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: index public.sales_town
-- lock: SHARE on public.sales; SHARE UPDATE EXCLUSIVE on every partition of public.sales
-- scan: every partition of public.sales
-- rewrite: no
-- risk: waits for every older transaction of the database; readers of a partition wait for a moment while its index is attached; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

CREATE INDEX sales_town ON ONLY public.sales USING btree (town);
CREATE INDEX CONCURRENTLY sales_2025_town_idx ON public.sales_2025 USING btree (town);
ALTER INDEX public.sales_town ATTACH PARTITION public.sales_2025_town_idx;
CREATE INDEX CONCURRENTLY sales_2026_town_idx ON public.sales_2026 USING btree (town);
ALTER INDEX public.sales_town ATTACH PARTITION public.sales_2026_town_idx;
COMMENT ON INDEX public.sales_2025_town_idx IS 'of last year';
