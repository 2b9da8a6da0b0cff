-- gen: V5 add_exclusion_to_rows  phase: contract  kind: schema
-- why: after.sql:10 column public."Booking".title
-- why: after.sql:2 table public."Booking"
-- why: after.sql:3 constraint public."Booking"."Booking_Room_fkey"
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public."Booking", public."Room"
-- scan: no
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public."Booking"'::pg_catalog.regclass AND conname = 'Booking_title__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new."Booking"' AND done)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public."Booking"'::pg_catalog.regclass AND conname = 'Booking_title__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint "Booking_title__gen_not_null" is not validated';
  END IF;
END
$gen$;
ALTER TABLE public."Booking" ALTER COLUMN title SET NOT NULL;
ALTER TABLE public."Booking" DROP CONSTRAINT "Booking_title__gen_not_null";
DROP TRIGGER "zzzz_gen_Booking_title" ON public."Booking";
DROP FUNCTION public."zzzz_gen_Booking_title"();

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new."Booking"' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new."Booking" is not finished';
  END IF;
END
$gen$;

LOCK TABLE public."Room", public."Booking" IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER "zzzz_gen_Booking_empty" ON public."Booking";
DROP TRIGGER "zzzz_gen_Booking_copy" ON public."Booking";
DROP FUNCTION public__gen_new."zzzz_gen_Booking_copy"();

CREATE SCHEMA public__gen_old;

ALTER TABLE public."Booking" SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new."Booking" SET SCHEMA public;

DROP TABLE public__gen_old."Booking";

ALTER TABLE public."Booking" ADD CONSTRAINT "Booking_Room_fkey" FOREIGN KEY ("Room") REFERENCES public."Room"("No") NOT VALID;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
