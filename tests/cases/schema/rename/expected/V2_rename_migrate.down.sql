-- gen: V2 rename  phase: migrate  kind: data
-- why: after.sql:4 column shop.goods.name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of shop.goods.name had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'shop.goods.name';
