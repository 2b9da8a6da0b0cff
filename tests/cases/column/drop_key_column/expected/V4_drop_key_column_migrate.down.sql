-- no-transaction
-- gen: V4 drop_key_column  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.part.part_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.part
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.part_pkey__gen_new;
