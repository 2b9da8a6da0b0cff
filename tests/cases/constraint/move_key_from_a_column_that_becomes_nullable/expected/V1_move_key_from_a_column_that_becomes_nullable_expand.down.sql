-- gen: V1 move_key_from_a_column_that_becomes_nullable  phase: expand  kind: schema
-- why: after.sql:2 column public.seat.b
-- lock: ACCESS EXCLUSIVE on public.seat
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.seat DROP CONSTRAINT seat_seat_c__gen_new;
ALTER TABLE public.seat DROP CONSTRAINT seat_b__gen_not_null;
ALTER TABLE public.seat DROP CONSTRAINT seat_b__gen_in_step;
DROP TRIGGER zzzz_gen_seat_b ON public.seat;
DROP FUNCTION public.zzzz_gen_seat_b();
ALTER TABLE public.seat DROP COLUMN b__gen_new;

COMMIT;
