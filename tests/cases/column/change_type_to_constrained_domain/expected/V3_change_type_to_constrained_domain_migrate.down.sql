-- gen: V3 change_type_to_constrained_domain  phase: migrate  kind: schema
-- why: after.sql:2 table public.goods
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

-- nothing to do in this direction
