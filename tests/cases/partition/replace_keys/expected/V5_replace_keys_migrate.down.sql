-- no-transaction
-- gen: V5 replace_keys  phase: migrate  kind: schema
-- why: after.sql:8 constraint public.visits.visits_place_key
-- lock: SHARE UPDATE EXCLUSIVE on public.visits_2025
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.visits_2025_pkey__gen_new;
