-- gen: V7 turn_plain_into_wider_identity  phase: contract  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.t id' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.t'::pg_catalog.regclass AND conname = 't_id__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.t'::pg_catalog.regclass AND conname = 't_id__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.t_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.t id' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.t id is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.t'::pg_catalog.regclass AND conname = 't_id__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint t_id__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.t'::pg_catalog.regclass AND conname = 't_id__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint t_id__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.t_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.t_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_t_id ON public.t;
DROP FUNCTION public.zzzz_gen_t_id();
DROP TRIGGER zzzz_gen_t_id_counter ON public.t;
DROP FUNCTION public.zzzz_gen_t_id_counter();
ALTER TABLE public.t DROP CONSTRAINT t_id__gen_in_step;
ALTER TABLE public.t ALTER COLUMN id__gen_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_id__gen_not_null;
ALTER TABLE public.t ALTER COLUMN id__gen_new ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq__gen_new);
SELECT pg_catalog.setval('public.t_id_seq__gen_new'::pg_catalog.regclass, last_value, is_called) FROM public.t_id__gen_counter;
ALTER TABLE public.t DROP COLUMN id;
ALTER TABLE public.t RENAME COLUMN id__gen_new TO id;
DROP SEQUENCE public.t_id__gen_counter;
ALTER SEQUENCE public.t_id_seq__gen_new RENAME TO t_id_seq;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey__gen_new;

COMMIT;
