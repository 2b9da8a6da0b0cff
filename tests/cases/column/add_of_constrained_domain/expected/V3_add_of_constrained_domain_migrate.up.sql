-- gen: V3 add_of_constrained_domain  phase: migrate  kind: schema
-- why: after.sql:2 table public.goods
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.goods
-- scan: public__gen_new.goods
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ANALYZE public__gen_new.goods;
