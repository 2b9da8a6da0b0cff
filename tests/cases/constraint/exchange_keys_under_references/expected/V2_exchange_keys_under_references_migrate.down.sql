-- no-transaction
-- gen: V2 exchange_keys_under_references  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.parts.parts_id_key
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.parts_id_key;
