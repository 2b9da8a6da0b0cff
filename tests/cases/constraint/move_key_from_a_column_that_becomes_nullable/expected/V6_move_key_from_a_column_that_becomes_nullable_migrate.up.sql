-- gen: V6 move_key_from_a_column_that_becomes_nullable  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.seat.seat_b__gen_in_step
-- why: after.sql:2 constraint public.seat.seat_b__gen_not_null
-- why: after.sql:3 constraint public.seat.seat_seat_c__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public.seat
-- scan: public.seat
-- rewrite: no
-- risk: fails when a row breaks seat_b__gen_in_step; fails when a row breaks seat_b__gen_not_null; fails when a row breaks seat_seat_c__gen_new
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.seat VALIDATE CONSTRAINT seat_b__gen_in_step;

ALTER TABLE public.seat VALIDATE CONSTRAINT seat_b__gen_not_null;

ALTER TABLE public.seat VALIDATE CONSTRAINT seat_seat_c__gen_new;

COMMIT;
