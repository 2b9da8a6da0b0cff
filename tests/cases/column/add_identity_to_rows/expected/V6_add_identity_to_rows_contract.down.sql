-- gen: V6 add_identity_to_rows  phase: contract  kind: schema
-- why: after.sql:1 column public.log.id
-- why: after.sql:3 column public.visit."No"
-- why: after.sql:3 constraint public.visit.visit_pkey
-- lock: ACCESS EXCLUSIVE on public.log, public.visit
-- scan: public.log, public.visit
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.visit DROP CONSTRAINT visit_pkey;
CREATE UNIQUE INDEX visit_pkey ON public.visit USING btree ("No");

CREATE SEQUENCE public."visit_No__gen_counter" AS integer INCREMENT BY 10 START WITH 100;
SELECT pg_catalog.setval('public."visit_No__gen_counter"'::pg_catalog.regclass, last_value, is_called) FROM public."visit_No_seq";
ALTER TABLE public.visit ALTER COLUMN "No" DROP IDENTITY;
GRANT USAGE ON SEQUENCE public."visit_No__gen_counter" TO PUBLIC;
ALTER TABLE public.visit ALTER COLUMN "No" SET DEFAULT nextval('public."visit_No__gen_counter"'::regclass);

CREATE FUNCTION public."zzzz_gen_visit_No"() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW."No" IS NULL THEN
    SELECT (nextval('public."visit_No__gen_counter"'::regclass)) INTO NEW."No" FROM (SELECT NEW.*) AS visit;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER "zzzz_gen_visit_No" BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public."zzzz_gen_visit_No"();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER "zzzz_gen_visit_No";
ALTER TABLE public.visit ADD CONSTRAINT "visit_No__gen_not_null" CHECK ("No" IS NOT NULL);
ALTER TABLE public.visit ALTER COLUMN "No" DROP NOT NULL;

CREATE SEQUENCE public.log_id__gen_counter;
SELECT pg_catalog.setval('public.log_id__gen_counter'::pg_catalog.regclass, last_value, is_called) FROM public.log_id_seq;
ALTER TABLE public.log ALTER COLUMN id DROP IDENTITY;
GRANT USAGE ON SEQUENCE public.log_id__gen_counter TO PUBLIC;
ALTER TABLE public.log ALTER COLUMN id SET DEFAULT nextval('public.log_id__gen_counter'::regclass);

CREATE FUNCTION public.zzzz_gen_log_id() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.id IS NULL THEN
    SELECT (nextval('public.log_id__gen_counter'::regclass)) INTO NEW.id FROM (SELECT NEW.*) AS log;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_log_id BEFORE INSERT OR UPDATE ON public.log FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_log_id();
ALTER TABLE public.log ENABLE ALWAYS TRIGGER zzzz_gen_log_id;
ALTER TABLE public.log ADD CONSTRAINT log_id__gen_not_null CHECK (id IS NOT NULL);
ALTER TABLE public.log ALTER COLUMN id DROP NOT NULL;

COMMIT;
