-- gen: V2 exchange_below_materialized  phase: expand  kind: schema
-- why: after.sql:4 materialized view public.item_list__gen_new
-- lock: ACCESS EXCLUSIVE on public.item_list__gen_new
-- scan: no
-- rewrite: no
-- risk: a program that still uses materialized view public.item_list__gen_new fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP MATERIALIZED VIEW public.item_list__gen_new;
