-- gen: V1 join_parent_and_change  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.parent
-- why: after.sql:2 table public__gen_new.child
-- why: after.sql:2 trigger public.child.zzzz_gen_child_copy
-- why: after.sql:1 trigger public.parent.zzzz_gen_parent_copy
-- lock: SHARE ROW EXCLUSIVE on public.child, public.parent
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.child cannot take fails the program's write from here on; each write is done twice until contract; a row that the new form of public.parent cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE TABLE public__gen_new.parent (
    id integer NOT NULL,
    a integer,
    CONSTRAINT parent_pkey PRIMARY KEY (id)
);

CREATE TABLE public__gen_new.child (
    b bigint,
    CONSTRAINT child_pkey PRIMARY KEY (id)
)
INHERITS (public__gen_new.parent);

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

COMMIT;
