-- no-transaction
-- gen: V3 make_keys_of_indexes  phase: migrate  kind: schema
-- why: after.sql:4 constraint public.towns.towns_name_key
-- lock: SHARE UPDATE EXCLUSIVE on public.towns
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.towns_name_key__gen_new;
