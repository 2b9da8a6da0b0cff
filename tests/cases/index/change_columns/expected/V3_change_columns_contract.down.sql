-- gen: V3 change_columns  phase: contract  kind: schema
-- why: after.sql:2 index public.customers_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER INDEX public.customers_idx RENAME TO customers_idx__gen_new;
