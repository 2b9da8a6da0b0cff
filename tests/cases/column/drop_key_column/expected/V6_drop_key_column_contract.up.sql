-- gen: V6 drop_key_column  phase: contract  kind: schema
-- why: after.sql:1 column public.ship.id
-- why: after.sql:2 constraint public.part.part_pkey
-- why: after.sql:1 constraint public.ship.ship_pkey
-- why: after.sql:2 column public.part.ref
-- why: after.sql:2 column public.part.tag
-- lock: ACCESS EXCLUSIVE on public.part, public.ship
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.part.ref, column public.part.tag, column public.ship.id fails
-- loses: the values of public.part.ref; the values of public.part.tag; the values of public.ship.id
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.part_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.ship_pkey__gen_new') AND indisvalid)

BEGIN;

DROP TRIGGER zzzz_gen_ship_id_counter ON public.ship;
DROP FUNCTION public.zzzz_gen_ship_id_counter();
ALTER TABLE public.ship ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.ship ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.ship_id__gen_seq);
SELECT pg_catalog.setval('public.ship_id__gen_seq'::pg_catalog.regclass, last_value, is_called) FROM public.ship_id__gen_counter;
DROP SEQUENCE public.ship_id__gen_counter;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.part_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.part_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.part DROP CONSTRAINT part_pkey;
ALTER TABLE public.part ADD CONSTRAINT part_pkey PRIMARY KEY USING INDEX part_pkey__gen_new;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.ship_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.ship_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.ship DROP CONSTRAINT ship_pkey;
ALTER TABLE public.ship ADD CONSTRAINT ship_pkey PRIMARY KEY USING INDEX ship_pkey__gen_new;

ALTER TABLE public.part DROP COLUMN ref;

ALTER TABLE public.part DROP COLUMN tag;

ALTER TABLE public.ship DROP COLUMN id;

COMMIT;
