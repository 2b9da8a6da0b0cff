-- gen: V3 set_domain_not_null  phase: migrate  kind: schema
-- why: after.sql:2 table public.goods
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.goods, where it depends on them, pg_dump agrees

-- nothing to do in this direction
