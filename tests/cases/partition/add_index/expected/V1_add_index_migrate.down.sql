-- gen: V1 add_index  phase: migrate  kind: schema
-- why: after.sql:6 index public.visit_at
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX public.visit_at;
