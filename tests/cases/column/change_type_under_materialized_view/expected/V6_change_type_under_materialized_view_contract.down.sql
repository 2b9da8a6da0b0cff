-- gen: V6 change_type_under_materialized_view  phase: contract  kind: schema
-- why: after.sql:3 materialized view public.m
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

-- nothing to do in this direction
