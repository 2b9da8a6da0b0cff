-- gen: V9 turn_serial_into_wider_identity  phase: contract  kind: schema
-- why: after.sql:2 column public.line.id
-- lock: ACCESS EXCLUSIVE on public.line, public.lines_of
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.line id_invoice' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_id__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_id__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_invoice__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.line_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.line id_invoice' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.line id_invoice is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_id__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint line_id__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_id__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint line_id__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.line'::pg_catalog.regclass AND conname = 'line_invoice__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint line_invoice__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.line_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.line_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.line IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_line_id_invoice ON public.line;
DROP FUNCTION public.zzzz_gen_line_id_invoice();
ALTER TABLE public.line DROP CONSTRAINT line_id__gen_in_step;
ALTER TABLE public.line ALTER COLUMN id__gen_new SET NOT NULL;
ALTER TABLE public.line DROP CONSTRAINT line_id__gen_not_null;
CREATE SEQUENCE public.line_id_seq__gen_new AS integer;
SELECT pg_catalog.setval('public.line_id_seq__gen_new'::pg_catalog.regclass, last_value, is_called) FROM public.line_id_seq;
ALTER TABLE public.line DROP CONSTRAINT line_invoice__gen_in_step;
ALTER TABLE public.line DROP COLUMN id;
ALTER TABLE public.line RENAME COLUMN id__gen_new TO id;
ALTER SEQUENCE public.line_id_seq__gen_new RENAME TO line_id_seq;
ALTER TABLE public.line DROP COLUMN invoice;
ALTER TABLE public.line RENAME COLUMN invoice__gen_new TO invoice;
ALTER TABLE public.line ADD CONSTRAINT line_pkey PRIMARY KEY USING INDEX line_pkey__gen_new;
ALTER TABLE public.line ALTER COLUMN id SET DEFAULT nextval('public.line_id_seq'::regclass);
ALTER SEQUENCE public.line_id_seq OWNED BY public.line.id;
CREATE VIEW public.lines_of AS
 SELECT line.invoice,
    count(*) AS lines
   FROM public.line
  GROUP BY line.invoice;

COMMIT;
