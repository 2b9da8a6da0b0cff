-- gen: V2 turn_serial_into_wider_identity  phase: migrate  kind: data
-- why: after.sql:1 column public.invoice.id
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.invoice id';
