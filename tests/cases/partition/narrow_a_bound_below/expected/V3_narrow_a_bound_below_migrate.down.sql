-- gen: V3 narrow_a_bound_below  phase: migrate  kind: schema
-- why: after.sql:1 table public.log
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

-- nothing to do in this direction
