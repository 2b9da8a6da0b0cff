-- gen: V4 add_exclusion_to_rows  phase: migrate  kind: schema
-- why: after.sql:10 column public."Booking".title
-- why: after.sql:2 table public."Booking"
-- lock: ACCESS EXCLUSIVE on public."Booking"
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public."Booking" DROP CONSTRAINT "Booking_title__gen_not_null";
ALTER TABLE public."Booking" ADD CONSTRAINT "Booking_title__gen_not_null" CHECK (title IS NOT NULL) NOT VALID;

COMMIT;
