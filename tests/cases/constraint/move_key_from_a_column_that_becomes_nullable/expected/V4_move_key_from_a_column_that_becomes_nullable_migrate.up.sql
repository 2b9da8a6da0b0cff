-- no-transaction
-- gen: V4 move_key_from_a_column_that_becomes_nullable  phase: migrate  kind: schema
-- why: after.sql:2 column public.seat.b
-- lock: SHARE UPDATE EXCLUSIVE on public.seat
-- scan: public.seat
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.seat_c_idx__gen_new') AND indisvalid)

CREATE INDEX CONCURRENTLY seat_c_idx__gen_new ON public.seat USING btree (c, b__gen_new);
