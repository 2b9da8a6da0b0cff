-- gen: V3 turn_plain_into_identity  phase: expand  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SEQUENCE public.visit_id__gen_counter;
GRANT USAGE ON SEQUENCE public.visit_id__gen_counter TO PUBLIC;
SELECT pg_catalog.setval('public.visit_id__gen_counter', pg_catalog.max(id)) FROM public.visit HAVING pg_catalog.max(id) >= 1;
CREATE FUNCTION public.zzzz_gen_visit_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.visit_id__gen_counter', NEW.id)
    FROM public.visit_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.visit_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.visit_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_visit_id_counter BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_id_counter();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_id_counter;

COMMIT;
