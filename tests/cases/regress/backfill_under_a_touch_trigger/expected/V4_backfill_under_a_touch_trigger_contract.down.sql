-- gen: V4 backfill_under_a_touch_trigger  phase: contract  kind: schema
-- why: after.sql:3 column public.users.label
-- lock: ACCESS EXCLUSIVE on public.users
-- scan: public.users
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.zzzz_gen_users_label() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.label IS NULL THEN
    SELECT (coalesce(upper("Name"), 'nobody')) INTO NEW.label FROM (SELECT NEW.*) AS users;
  END IF;
  RETURN NEW;
END
$gen$;
LOCK TABLE public.users IN ACCESS EXCLUSIVE MODE;
CREATE TRIGGER zzzz_gen_users_label BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_users_label();
ALTER TABLE public.users ENABLE ALWAYS TRIGGER zzzz_gen_users_label;
ALTER TABLE public.users ADD CONSTRAINT users_label__gen_not_null CHECK (label IS NOT NULL);
ALTER TABLE public.users ALTER COLUMN label DROP NOT NULL;

COMMIT;
