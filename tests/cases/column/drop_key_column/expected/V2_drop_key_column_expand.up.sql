-- gen: V2 drop_key_column  phase: expand  kind: schema
-- why: after.sql:1 column public.ship.id
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: public.ship
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SEQUENCE public.ship_id__gen_counter AS integer;
GRANT USAGE ON SEQUENCE public.ship_id__gen_counter TO PUBLIC;
SELECT pg_catalog.setval('public.ship_id__gen_counter', pg_catalog.max(id)) FROM public.ship HAVING pg_catalog.max(id) >= 1;
CREATE FUNCTION public.zzzz_gen_ship_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.ship_id__gen_counter', NEW.id)
    FROM public.ship_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 2147483647
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.ship_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 2147483647
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.ship_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_ship_id_counter BEFORE INSERT OR UPDATE ON public.ship FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_ship_id_counter();
ALTER TABLE public.ship ENABLE ALWAYS TRIGGER zzzz_gen_ship_id_counter;

COMMIT;
