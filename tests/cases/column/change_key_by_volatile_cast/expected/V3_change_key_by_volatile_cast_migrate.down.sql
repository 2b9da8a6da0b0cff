-- no-transaction
-- gen: V3 change_key_by_volatile_cast  phase: migrate  kind: schema
-- why: after.sql:3 column public.k.id
-- lock: SHARE UPDATE EXCLUSIVE on public.k
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.k_pkey__gen_new;
