-- gen: V1 change_type_under_materialized_view  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.t
-- why: after.sql:1 trigger public.t.zzzz_gen_t_copy
-- lock: SHARE ROW EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.t cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE TABLE public__gen_new.t (
    id integer NOT NULL,
    a bigint,
    b text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

CREATE FUNCTION public__gen_new.zzzz_gen_t_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.t;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.t AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.t AS t WHERE t.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.t AS gen_new_form (id, a, b)
    SELECT id, (a)::bigint, b
    FROM public.t AS t
    WHERE t.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET a = excluded.a, b = excluded.b;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_t_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_t_copy AFTER INSERT OR UPDATE OR DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_t_copy();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_copy;
CREATE TRIGGER zzzz_gen_t_empty AFTER TRUNCATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_t_copy();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_empty;

COMMIT;
