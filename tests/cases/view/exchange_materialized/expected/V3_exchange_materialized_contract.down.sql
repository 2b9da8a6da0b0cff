-- gen: V3 exchange_materialized  phase: contract  kind: schema
-- why: after.sql:2 materialized view public.per_day
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

-- nothing to do in this direction
