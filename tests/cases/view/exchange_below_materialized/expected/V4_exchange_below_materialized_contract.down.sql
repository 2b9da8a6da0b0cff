-- gen: V4 exchange_below_materialized  phase: contract  kind: schema
-- why: after.sql:4 materialized view public.item_list
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

-- nothing to do in this direction
