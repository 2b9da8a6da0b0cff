-- gen: V5 join_parent_and_change  phase: contract  kind: schema
-- why: after.sql:2 table public.child
-- why: after.sql:1 table public.parent
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.child, public.parent
-- scan: no
-- rewrite: public.child, public.parent
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.child SET SCHEMA public__gen_new;

ALTER TABLE public.parent SET SCHEMA public__gen_new;

CREATE TABLE public.parent (
    id integer NOT NULL,
    a integer,
    CONSTRAINT parent_pkey PRIMARY KEY (id)
);

INSERT INTO public.parent (id, a)
SELECT id, a FROM ONLY public__gen_new.parent;

CREATE TABLE public.child (
    id integer NOT NULL,
    a integer,
    b integer,
    CONSTRAINT child_pkey PRIMARY KEY (id)
);

INSERT INTO public.child (id, a, b)
SELECT id, a, b FROM public__gen_new.child;

DROP SCHEMA public__gen_old;

CREATE FUNCTION public__gen_new.zzzz_gen_parent_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE ONLY public__gen_new.parent;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM ONLY public__gen_new.parent AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM ONLY public.parent AS parent WHERE parent.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.parent AS gen_new_form (id, a)
    SELECT id, a
    FROM ONLY public.parent AS parent
    WHERE parent.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET a = excluded.a;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_parent_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_parent_copy AFTER INSERT OR UPDATE OR DELETE ON public.parent FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_parent_copy();
ALTER TABLE public.parent ENABLE ALWAYS TRIGGER zzzz_gen_parent_copy;
CREATE TRIGGER zzzz_gen_parent_empty AFTER TRUNCATE ON public.parent FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_parent_copy();
ALTER TABLE public.parent ENABLE ALWAYS TRIGGER zzzz_gen_parent_empty;

CREATE FUNCTION public__gen_new.zzzz_gen_child_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.child;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.child AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.child AS child WHERE child.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.child AS gen_new_form (id, a, b)
    SELECT id, a, (b)::bigint
    FROM public.child AS child
    WHERE child.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET a = excluded.a, b = excluded.b;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_child_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_child_copy AFTER INSERT OR UPDATE OR DELETE ON public.child FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_child_copy();
ALTER TABLE public.child ENABLE ALWAYS TRIGGER zzzz_gen_child_copy;
CREATE TRIGGER zzzz_gen_child_empty AFTER TRUNCATE ON public.child FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_child_copy();
ALTER TABLE public.child ENABLE ALWAYS TRIGGER zzzz_gen_child_empty;

COMMIT;
