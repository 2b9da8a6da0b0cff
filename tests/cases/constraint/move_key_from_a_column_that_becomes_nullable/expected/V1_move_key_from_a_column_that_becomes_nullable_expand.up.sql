-- gen: V1 move_key_from_a_column_that_becomes_nullable  phase: expand  kind: schema
-- why: after.sql:2 column public.seat.b
-- lock: ACCESS EXCLUSIVE on public.seat
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.seat ADD COLUMN b__gen_new bigint;
CREATE FUNCTION public.zzzz_gen_seat_b() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((b)::bigint) INTO NEW.b__gen_new FROM (SELECT NEW.*) AS seat;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_seat_b BEFORE INSERT OR UPDATE ON public.seat FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_seat_b();
ALTER TABLE public.seat ENABLE ALWAYS TRIGGER zzzz_gen_seat_b;
ALTER TABLE public.seat ADD CONSTRAINT seat_b__gen_in_step CHECK (b__gen_new IS NOT DISTINCT FROM (b)::bigint) NOT VALID;
ALTER TABLE public.seat ADD CONSTRAINT seat_b__gen_not_null CHECK (b__gen_new IS NOT NULL) NOT VALID;
ALTER TABLE public.seat ADD CONSTRAINT seat_seat_c__gen_new CHECK (((c > 0) AND (b__gen_new > 0))) NOT VALID;

COMMIT;
