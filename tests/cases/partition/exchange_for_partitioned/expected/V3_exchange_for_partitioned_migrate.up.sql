-- gen: V3 exchange_for_partitioned  phase: migrate  kind: schema
-- why: after.sql:3 table public.measure
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.measure
-- scan: public__gen_new.measure
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ANALYZE public__gen_new.measure;
