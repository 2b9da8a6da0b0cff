-- gen: V5 rename_under_a_generated_column  phase: contract  kind: schema
-- why: after.sql:1 table public.t
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: public.t
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.t SET SCHEMA public__gen_new;

CREATE TABLE public.t (
    id integer NOT NULL,
    b bigint,
    d text GENERATED ALWAYS AS ((a)::text) STORED,
    a integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

INSERT INTO public.t (id, b, a)
SELECT id, b, b FROM public__gen_new.t;

DROP SCHEMA public__gen_old;

CREATE FUNCTION public.zzzz_gen_t_b() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.b IS NOT NULL AND NEW.b IS DISTINCT FROM (SELECT (a)::bigint FROM (SELECT NEW.*) AS t) THEN
    SELECT ((b)::integer) INTO NEW.a FROM (SELECT NEW.*) AS t;
  ELSIF TG_OP = 'UPDATE' AND NEW.b IS DISTINCT FROM OLD.b AND NEW.b IS DISTINCT FROM (SELECT (a)::bigint FROM (SELECT NEW.*) AS t) THEN
    SELECT ((b)::integer) INTO NEW.a FROM (SELECT NEW.*) AS t;
  ELSIF NEW.b IS NULL OR OLD.a IS DISTINCT FROM NEW.a THEN
    SELECT ((a)::bigint) INTO NEW.b FROM (SELECT NEW.*) AS t;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_t_b BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_t_b();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_b;
CREATE FUNCTION public__gen_new.zzzz_gen_t_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
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
    INSERT INTO public__gen_new.t AS gen_new_form (id, b)
    SELECT id, b
    FROM public.t AS t
    WHERE t.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET b = excluded.b;
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
