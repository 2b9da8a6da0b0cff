-- gen: V6 add_exclusion_to_rows  phase: contract  kind: schema
-- why: after.sql:3 constraint public."Booking"."Booking_Room_fkey"
-- lock: ACCESS EXCLUSIVE on public."Booking", public."Room"
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public."Booking" DROP CONSTRAINT "Booking_Room_fkey";
ALTER TABLE public."Booking" ADD CONSTRAINT "Booking_Room_fkey" FOREIGN KEY ("Room") REFERENCES public."Room"("No") NOT VALID;

COMMIT;
