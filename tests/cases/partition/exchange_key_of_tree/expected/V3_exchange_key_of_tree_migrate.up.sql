-- gen: V3 exchange_key_of_tree  phase: migrate  kind: schema
-- why: after.sql:1 table public.item
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.item
-- scan: public__gen_new.item
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ANALYZE public__gen_new.item;
