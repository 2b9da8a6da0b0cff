-- no-transaction
-- gen: V5 move_key_from_a_column_that_becomes_nullable  phase: migrate  kind: schema
-- why: after.sql:2 column public.seat.b
-- lock: SHARE UPDATE EXCLUSIVE on public.seat
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.seat_key__gen_new;
