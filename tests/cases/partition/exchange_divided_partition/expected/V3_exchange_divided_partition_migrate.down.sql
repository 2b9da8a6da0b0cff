-- gen: V3 exchange_divided_partition  phase: migrate  kind: schema
-- why: after.sql:2 table log.line
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

-- nothing to do in this direction
