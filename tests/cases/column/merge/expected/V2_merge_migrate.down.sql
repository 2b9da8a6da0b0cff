-- gen: V2 merge  phase: migrate  kind: data
-- why: after.gen:4 column shop.people.name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'shop.people name';
