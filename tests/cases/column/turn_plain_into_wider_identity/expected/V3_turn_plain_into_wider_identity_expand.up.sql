-- gen: V3 turn_plain_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.t ADD COLUMN id__gen_new bigint;
CREATE FUNCTION public.zzzz_gen_t_id() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((id)::bigint) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS t;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_t_id BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_t_id();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_id;
ALTER TABLE public.t ADD CONSTRAINT t_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint) NOT VALID;
ALTER TABLE public.t ADD CONSTRAINT t_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

COMMIT;
