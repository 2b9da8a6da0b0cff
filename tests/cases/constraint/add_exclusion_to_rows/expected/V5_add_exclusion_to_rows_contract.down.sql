-- gen: V5 add_exclusion_to_rows  phase: contract  kind: schema
-- why: after.sql:10 column public."Booking".title
-- why: after.sql:2 table public."Booking"
-- why: after.sql:3 constraint public."Booking"."Booking_Room_fkey"
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public."Booking", public."Room"
-- scan: public."Booking", public."Room"
-- rewrite: public."Booking"
-- risk: fails when a row refers to nothing; copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public."Booking" DROP CONSTRAINT "Booking_Room_fkey";

ALTER TABLE public."Booking" SET SCHEMA public__gen_new;

CREATE TABLE public."Booking" (
    "Room" integer NOT NULL,
    "from" date NOT NULL,
    until date NOT NULL,
    guest text,
    weight character varying(5),
    title text NOT NULL,
    CONSTRAINT "Booking key" UNIQUE ("Room", "from"),
    CONSTRAINT "Booking_check" CHECK ((until > "from"))
);

INSERT INTO public."Booking" ("Room", "from", until, guest, weight, title)
SELECT "Room", "from", until, guest, weight, title FROM public__gen_new."Booking";

DROP SCHEMA public__gen_old;

CREATE FUNCTION public__gen_new."zzzz_gen_Booking_copy"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new."Booking";
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD."Room", OLD."from") IS DISTINCT FROM ROW(NEW."Room", NEW."from")) THEN
    DELETE FROM public__gen_new."Booking" AS gen_new_form
    WHERE gen_new_form."Room" = OLD."Room" AND gen_new_form."from" = OLD."from"
      AND NOT EXISTS (SELECT FROM public."Booking" AS "Booking" WHERE "Booking"."Room" = OLD."Room" AND "Booking"."from" = OLD."from");
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new."Booking" AS gen_new_form ("Room", "from", until, guest, weight, title)
    SELECT "Room", "from", until, guest, (nullif(weight, '')::int)::integer, coalesce(title, ('none')::text)
    FROM public."Booking" AS "Booking"
    WHERE "Booking"."Room" = NEW."Room" AND "Booking"."from" = NEW."from"
    ON CONFLICT ("Room", "from") DO UPDATE SET until = excluded.until, guest = excluded.guest, weight = excluded.weight, title = excluded.title;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new."zzzz_gen_Booking_copy"() FROM PUBLIC;
CREATE TRIGGER "zzzz_gen_Booking_copy" AFTER INSERT OR UPDATE OR DELETE ON public."Booking" FOR EACH ROW EXECUTE FUNCTION public__gen_new."zzzz_gen_Booking_copy"();
ALTER TABLE public."Booking" ENABLE ALWAYS TRIGGER "zzzz_gen_Booking_copy";
CREATE TRIGGER "zzzz_gen_Booking_empty" AFTER TRUNCATE ON public."Booking" FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new."zzzz_gen_Booking_copy"();
ALTER TABLE public."Booking" ENABLE ALWAYS TRIGGER "zzzz_gen_Booking_empty";

ALTER TABLE public."Booking" ADD CONSTRAINT "Booking_Room_fkey" FOREIGN KEY ("Room") REFERENCES public."Room"("No");

CREATE FUNCTION public."zzzz_gen_Booking_title"() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.title IS NULL THEN
    SELECT ('none') INTO NEW.title FROM (SELECT NEW.*) AS "Booking";
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER "zzzz_gen_Booking_title" BEFORE INSERT OR UPDATE ON public."Booking" FOR EACH ROW EXECUTE FUNCTION public."zzzz_gen_Booking_title"();
ALTER TABLE public."Booking" ENABLE ALWAYS TRIGGER "zzzz_gen_Booking_title";
ALTER TABLE public."Booking" ADD CONSTRAINT "Booking_title__gen_not_null" CHECK (title IS NOT NULL);
ALTER TABLE public."Booking" ALTER COLUMN title DROP NOT NULL;

COMMIT;
