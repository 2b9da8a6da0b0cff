-- no-transaction
-- gen: V4 replace_key_under_references  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.item.item_key
-- lock: SHARE UPDATE EXCLUSIVE on public.item_old
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.item_old_pkey__gen_new;
