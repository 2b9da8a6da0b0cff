-- no-transaction
-- gen: V4 add_identity_to_rows  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.visit.visit_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.visit_pkey;
