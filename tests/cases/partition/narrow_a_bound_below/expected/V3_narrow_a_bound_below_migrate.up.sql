-- gen: V3 narrow_a_bound_below  phase: migrate  kind: schema
-- why: after.sql:1 table public.log
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.log
-- scan: public__gen_new.log
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ANALYZE public__gen_new.log;
