-- gen: V8 move_key_from_a_column_that_becomes_nullable  phase: contract  kind: schema
-- why: after.sql:2 column public.seat.b
-- lock: ACCESS EXCLUSIVE on public.seat
-- scan: public.seat
-- rewrite: public.seat
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.seat IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.seat DROP CONSTRAINT seat_key;
ALTER INDEX public.seat_c_idx RENAME TO seat_c_idx__gen_new;
ALTER TABLE public.seat RENAME CONSTRAINT seat_c TO seat_seat_c__gen_new;
ALTER TABLE public.seat RENAME COLUMN b TO b__gen_new;
ALTER TABLE public.seat ADD COLUMN b integer;
UPDATE public.seat SET b = (b__gen_new)::integer;
ALTER TABLE public.seat ADD CONSTRAINT seat_b__gen_not_null CHECK (b__gen_new IS NOT NULL);
ALTER TABLE public.seat ALTER COLUMN b__gen_new DROP NOT NULL;
CREATE UNIQUE INDEX seat_key__gen_new ON public.seat USING btree (a, b__gen_new);
ALTER TABLE public.seat ADD CONSTRAINT seat_key PRIMARY KEY (a);
CREATE INDEX seat_c_idx ON public.seat USING btree (c);
ALTER TABLE public.seat ADD CONSTRAINT seat_c CHECK ((c > 0));
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
ALTER TABLE public.seat ADD CONSTRAINT seat_b__gen_in_step CHECK (b__gen_new IS NOT DISTINCT FROM (b)::bigint);

COMMIT;
