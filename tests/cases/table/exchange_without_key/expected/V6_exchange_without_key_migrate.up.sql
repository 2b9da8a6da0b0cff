-- gen: V6 exchange_without_key  phase: migrate  kind: schema
-- why: after.sql:1 table public.visit
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.visit
-- scan: public__gen_new.visit
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ANALYZE public__gen_new.visit;
