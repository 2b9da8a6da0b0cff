-- gen: V1 turn_plain_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SEQUENCE public.t_id__gen_counter;
GRANT USAGE ON SEQUENCE public.t_id__gen_counter TO PUBLIC;
SELECT pg_catalog.setval('public.t_id__gen_counter', pg_catalog.max(id)) FROM public.t HAVING pg_catalog.max(id) >= 1;
CREATE FUNCTION public.zzzz_gen_t_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.t_id__gen_counter', NEW.id)
    FROM public.t_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.t_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.t_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_t_id_counter BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_t_id_counter();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_id_counter;

COMMIT;
