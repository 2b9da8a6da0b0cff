-- gen: V6 add_exclusion_to_rows  phase: contract  kind: schema
-- why: after.sql:3 constraint public."Booking"."Booking_Room_fkey"
-- lock: SHARE UPDATE EXCLUSIVE on public."Booking"; ROW SHARE on public."Room"
-- scan: public."Booking", public."Room"
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public."Booking" VALIDATE CONSTRAINT "Booking_Room_fkey";
