-- no-transaction
-- gen: V9 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: SHARE UPDATE EXCLUSIVE on public."sales 2026 in Winter"
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public."sales 2026 in Winter_day_town_id_key__gen_new";
