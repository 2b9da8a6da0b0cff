-- gen: V4 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:1 constraint public.cases.cases_pkey
-- why: after.sql:3 constraint public.parts.parts_id_key
-- why: after.sql:3 constraint public.parts.parts_pkey
-- lock: ACCESS EXCLUSIVE on public.cases, public.parts, public.uses
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.cases_pkey') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.parts_id_key') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.parts_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.cases_pkey') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.cases_pkey is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.cases ADD CONSTRAINT cases_pkey PRIMARY KEY USING INDEX cases_pkey;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.parts_id_key') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.parts_id_key is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.parts ADD CONSTRAINT parts_id_key UNIQUE USING INDEX parts_id_key;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.parts_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.parts_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.uses DROP CONSTRAINT uses_again;
ALTER TABLE public.uses DROP CONSTRAINT uses_part_fkey;
ALTER TABLE public.parts DROP CONSTRAINT parts_pkey;
ALTER TABLE public.parts ADD CONSTRAINT parts_pkey PRIMARY KEY USING INDEX parts_pkey__gen_new;
ALTER TABLE public.uses ADD CONSTRAINT uses_part_fkey FOREIGN KEY (part) REFERENCES public.parts(id) NOT VALID;

COMMIT;
