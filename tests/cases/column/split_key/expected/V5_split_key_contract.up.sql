-- gen: V5 split_key  phase: contract  kind: schema
-- why: after.sql:3 column public.parts.maker
-- why: after.sql:1 constraint public.parts.parts_pkey
-- why: after.sql:1 column public.parts.code
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.parts.code fails
-- loses: what maker, number do not tell of public.parts.code
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.parts maker_number' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_maker__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_number__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.parts_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.parts maker_number' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.parts maker_number is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_maker__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint parts_maker__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_number__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint parts_number__gen_not_null is not validated';
  END IF;
END
$gen$;
DROP TRIGGER zzzz_gen_parts_maker_number ON public.parts;
DROP FUNCTION public.zzzz_gen_parts_maker_number();
ALTER TABLE public.parts ALTER COLUMN maker SET NOT NULL;
ALTER TABLE public.parts ALTER COLUMN number SET NOT NULL;
ALTER TABLE public.parts DROP CONSTRAINT parts_maker__gen_not_null;
ALTER TABLE public.parts DROP CONSTRAINT parts_number__gen_not_null;

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
ALTER TABLE public.parts DROP CONSTRAINT parts_pkey;
ALTER TABLE public.parts ADD CONSTRAINT parts_pkey PRIMARY KEY USING INDEX parts_pkey__gen_new;

ALTER TABLE public.parts DROP COLUMN code;

COMMIT;
