-- gen: V8 turn_serial_into_wider_identity  phase: contract  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.line
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.invoice id' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.invoice'::pg_catalog.regclass AND conname = 'invoice_id__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.invoice'::pg_catalog.regclass AND conname = 'invoice_id__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_line_invoice_fkey__gen_new' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.invoice_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.invoice id' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.invoice id is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.invoice'::pg_catalog.regclass AND conname = 'invoice_id__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint invoice_id__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.invoice'::pg_catalog.regclass AND conname = 'invoice_id__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint invoice_id__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_line_invoice_fkey__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint line_line_invoice_fkey__gen_new is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.invoice_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.invoice_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.invoice, public.line IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_invoice_id ON public.invoice;
DROP FUNCTION public.zzzz_gen_invoice_id();
ALTER SEQUENCE public.invoice_id_seq OWNED BY NONE;
ALTER TABLE public.line DROP CONSTRAINT line_invoice_fkey;
ALTER TABLE public.invoice DROP CONSTRAINT invoice_id__gen_in_step;
ALTER TABLE public.invoice ALTER COLUMN id__gen_new SET NOT NULL;
ALTER TABLE public.invoice DROP CONSTRAINT invoice_id__gen_not_null;
ALTER TABLE public.invoice ALTER COLUMN id__gen_new ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.invoice_id_seq__gen_new);
SELECT pg_catalog.setval('public.invoice_id_seq__gen_new'::pg_catalog.regclass, last_value, is_called) FROM public.invoice_id_seq;
ALTER TABLE public.invoice DROP COLUMN id;
ALTER TABLE public.invoice RENAME COLUMN id__gen_new TO id;
DROP SEQUENCE public.invoice_id_seq;
ALTER SEQUENCE public.invoice_id_seq__gen_new RENAME TO invoice_id_seq;
ALTER TABLE public.invoice ADD CONSTRAINT invoice_pkey PRIMARY KEY USING INDEX invoice_pkey__gen_new;
ALTER TABLE public.line RENAME CONSTRAINT line_line_invoice_fkey__gen_new TO line_invoice_fkey;

COMMIT;
