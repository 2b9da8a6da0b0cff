-- gen: V2 exchange_for_unlogged  phase: migrate  kind: data
-- why: after.sql:3 table shop.session
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'shop__gen_new.session';
