-- gen: V6 move_key_from_a_column_that_becomes_nullable  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.seat.seat_b__gen_in_step
-- why: after.sql:2 constraint public.seat.seat_b__gen_not_null
-- why: after.sql:3 constraint public.seat.seat_seat_c__gen_new
-- lock: ACCESS EXCLUSIVE on public.seat
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.seat DROP CONSTRAINT seat_seat_c__gen_new;
ALTER TABLE public.seat ADD CONSTRAINT seat_seat_c__gen_new CHECK (((c > 0) AND (b__gen_new > 0))) NOT VALID;

ALTER TABLE public.seat DROP CONSTRAINT seat_b__gen_not_null;
ALTER TABLE public.seat ADD CONSTRAINT seat_b__gen_not_null CHECK (b__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.seat DROP CONSTRAINT seat_b__gen_in_step;
ALTER TABLE public.seat ADD CONSTRAINT seat_b__gen_in_step CHECK (b__gen_new IS NOT DISTINCT FROM (b)::bigint) NOT VALID;

COMMIT;
