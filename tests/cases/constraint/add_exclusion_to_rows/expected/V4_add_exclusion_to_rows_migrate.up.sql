-- gen: V4 add_exclusion_to_rows  phase: migrate  kind: schema
-- why: after.sql:10 column public."Booking".title
-- why: after.sql:2 table public."Booking"
-- lock: SHARE UPDATE EXCLUSIVE on public."Booking", public__gen_new."Booking"
-- scan: public."Booking", public__gen_new."Booking"
-- rewrite: no
-- risk: fails when a row breaks "Booking_title__gen_not_null"
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public."Booking" VALIDATE CONSTRAINT "Booking_title__gen_not_null";

ANALYZE public__gen_new."Booking";

COMMIT;
