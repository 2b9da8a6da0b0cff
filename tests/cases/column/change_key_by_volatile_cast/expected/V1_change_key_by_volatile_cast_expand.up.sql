-- gen: V1 change_key_by_volatile_cast  phase: expand  kind: schema
-- why: after.sql:3 column public.k.id
-- lock: ACCESS EXCLUSIVE on public.k
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.k.seen
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.k ADD COLUMN id__gen_new uuid;
ALTER TABLE public.k ADD COLUMN seen__gen_new timestamp with time zone;
CREATE FUNCTION public.zzzz_gen_k_id_seen() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.id__gen_new IS NULL THEN
    SELECT ((gen_random_uuid())::uuid) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS k;
  END IF;
  SELECT ((to_timestamp(length(seen)))::timestamp with time zone) INTO NEW.seen__gen_new FROM (SELECT NEW.*) AS k;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_k_id_seen BEFORE INSERT OR UPDATE ON public.k FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_k_id_seen();
ALTER TABLE public.k ENABLE ALWAYS TRIGGER zzzz_gen_k_id_seen;
ALTER TABLE public.k ADD CONSTRAINT k_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;
ALTER TABLE public.k ADD CONSTRAINT k_seen__gen_in_step CHECK (seen__gen_new IS NOT DISTINCT FROM (to_timestamp(length(seen)))::timestamp with time zone) NOT VALID;

COMMIT;
