-- gen: V3 exchange_for_plain  phase: migrate  kind: schema
-- why: after.sql:3 table public.measure
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

-- nothing to do in this direction
