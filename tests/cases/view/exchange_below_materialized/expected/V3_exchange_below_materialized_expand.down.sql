-- gen: V3 exchange_below_materialized  phase: expand  kind: schema
-- why: after.sql:5 index public.item_list_id__gen_new
-- lock: ACCESS EXCLUSIVE on public.item_list__gen_new
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX public.item_list_id__gen_new;
