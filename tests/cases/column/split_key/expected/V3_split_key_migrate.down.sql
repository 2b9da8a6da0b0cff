-- no-transaction
-- gen: V3 split_key  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.parts.parts_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees

DROP INDEX CONCURRENTLY public.parts_pkey__gen_new;
