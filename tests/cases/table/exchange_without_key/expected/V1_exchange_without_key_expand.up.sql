-- gen: V1 exchange_without_key  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.visit
-- why: after.sql:1 table public.visit
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE UNLOGGED TABLE public__gen_new.visit (
    page text NOT NULL,
    at timestamp with time zone,
    CONSTRAINT visit_at_key UNIQUE (at)
);

ALTER TABLE public.visit ADD COLUMN visit__gen_key uuid;
CREATE FUNCTION public.zzzz_gen_visit_key() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.visit__gen_key := pg_catalog.gen_random_uuid();
  ELSE
    NEW.visit__gen_key := coalesce(OLD.visit__gen_key, pg_catalog.gen_random_uuid());
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_visit_key BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_key();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_key;
ALTER TABLE public__gen_new.visit ADD COLUMN visit__gen_key uuid;
CREATE UNIQUE INDEX visit__gen_key ON public__gen_new.visit USING btree (visit__gen_key);

COMMIT;
