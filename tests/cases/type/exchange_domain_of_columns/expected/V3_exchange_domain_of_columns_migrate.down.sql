-- gen: V3 exchange_domain_of_columns  phase: migrate  kind: schema
-- why: after.sql:3 table public.goods
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

-- nothing to do in this direction
