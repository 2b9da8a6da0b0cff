-- gen: V4 exchange_below_materialized  phase: contract  kind: schema
-- why: after.sql:4 materialized view public.item_list
-- lock: ACCESS EXCLUSIVE on public.item_list__gen_new
-- scan: no
-- rewrite: no
-- risk: runs the query of public.item_list
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

REFRESH MATERIALIZED VIEW public.item_list__gen_new;
