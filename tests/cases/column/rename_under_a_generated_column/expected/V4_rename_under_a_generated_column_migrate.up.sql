-- gen: V4 rename_under_a_generated_column  phase: migrate  kind: schema
-- why: after.sql:1 table public.t
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.t
-- scan: public__gen_new.t
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ANALYZE public__gen_new.t;
