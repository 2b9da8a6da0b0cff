-- no-transaction
-- gen: V4 rename_beside_triggers  phase: migrate  kind: schema
-- why: after.sql:4 column public.part.name
-- lock: SHARE UPDATE EXCLUSIVE on public.part
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.part_name_key__gen_new;
