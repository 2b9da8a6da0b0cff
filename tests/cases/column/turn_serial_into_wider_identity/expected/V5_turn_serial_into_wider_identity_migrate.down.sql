-- no-transaction
-- gen: V5 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:2 column public.line.id
-- lock: SHARE UPDATE EXCLUSIVE on public.line
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.line_pkey__gen_new;
