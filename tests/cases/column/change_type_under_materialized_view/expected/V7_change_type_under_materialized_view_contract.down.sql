-- gen: V7 change_type_under_materialized_view  phase: contract  kind: schema
-- why: after.sql:1 table public.t
-- why: after.sql:4 index public.m_id
-- why: after.sql:3 materialized view public.m
-- why: after.sql:2 view public.v
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: public.t
-- risk: runs the query of public.m to fill it; copies every row under the lock; fails on a row that the new form cannot take
-- exchange: view public.v, materialized view public.m get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER INDEX public.m_id RENAME TO m_id__gen_new;

ALTER MATERIALIZED VIEW public.m RENAME TO m__gen_new;

ALTER VIEW public.v RENAME TO v__gen_new;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.t SET SCHEMA public__gen_new;

CREATE TABLE public.t (
    id integer NOT NULL,
    a integer,
    b text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

INSERT INTO public.t (id, a, b)
SELECT id, a, b FROM public__gen_new.t;

DROP SCHEMA public__gen_old;

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

CREATE VIEW public.v AS
 SELECT t.id,
    t.a
   FROM public.t
  WHERE (t.a > 0);

CREATE MATERIALIZED VIEW public.m AS
 SELECT v.id,
    v.a,
    t.b
   FROM (public.v
     JOIN public.t USING (id));
GRANT SELECT ON TABLE public.m TO app_user;
COMMENT ON MATERIALIZED VIEW public.m IS 'all of it';

CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

COMMIT;
