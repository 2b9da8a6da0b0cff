-- gen: V1 add_exclusion_to_rows  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:10 column public."Booking".title
-- why: after.sql:2 table public__gen_new."Booking"
-- why: after.sql:2 trigger public."Booking"."zzzz_gen_Booking_copy"
-- lock: ACCESS EXCLUSIVE on public."Booking"
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public."Booking".title fails
-- loses: the values of public."Booking".title
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER "zzzz_gen_Booking_empty" ON public."Booking";
DROP TRIGGER "zzzz_gen_Booking_copy" ON public."Booking";
DROP FUNCTION public__gen_new."zzzz_gen_Booking_copy"();

ALTER TABLE public."Booking" DROP CONSTRAINT "Booking_title__gen_not_null";
DROP TRIGGER "zzzz_gen_Booking_title" ON public."Booking";
DROP FUNCTION public."zzzz_gen_Booking_title"();

DROP TABLE public__gen_new."Booking";

ALTER TABLE public."Booking" DROP COLUMN title;

DROP SCHEMA public__gen_new;

COMMIT;
