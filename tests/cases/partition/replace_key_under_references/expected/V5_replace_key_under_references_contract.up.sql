-- gen: V5 replace_key_under_references  phase: contract  kind: schema
-- why: after.sql:1 constraint public.item.item_key
-- lock: ACCESS EXCLUSIVE on every partition of public.item, every partition of public.mark, public.fresh, public.item, public.mark, public.note
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.item_new_1_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.item_new_2_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.item_old_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.item_new_1_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.item_new_1_pkey__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.item_new_2_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.item_new_2_pkey__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.item_old_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.item_old_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.mark DROP CONSTRAINT mark_item;
ALTER TABLE public.note DROP CONSTRAINT note_item;
ALTER TABLE public.note DROP CONSTRAINT note_second;
ALTER TABLE public.item DROP CONSTRAINT item_key;
ALTER TABLE ONLY public.item ADD CONSTRAINT item_key PRIMARY KEY (day, id);
ALTER TABLE ONLY public.item_new ADD CONSTRAINT item_new_pkey PRIMARY KEY (day, id);
ALTER INDEX public.item_key ATTACH PARTITION public.item_new_pkey;
ALTER TABLE public.item_new_1 ADD CONSTRAINT item_new_1_pkey PRIMARY KEY USING INDEX item_new_1_pkey__gen_new;
ALTER INDEX public.item_new_pkey ATTACH PARTITION public.item_new_1_pkey;
ALTER TABLE public.item_new_2 ADD CONSTRAINT item_new_2_pkey PRIMARY KEY USING INDEX item_new_2_pkey__gen_new;
ALTER INDEX public.item_new_pkey ATTACH PARTITION public.item_new_2_pkey;
ALTER TABLE public.item_old ADD CONSTRAINT item_old_pkey PRIMARY KEY USING INDEX item_old_pkey__gen_new;
ALTER INDEX public.item_key ATTACH PARTITION public.item_old_pkey;
ALTER TABLE public.fresh ADD CONSTRAINT fresh_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) NOT VALID;
ALTER TABLE public.mark_1 ADD CONSTRAINT mark_item FOREIGN KEY (day, item) REFERENCES public.item(day, id) DEFERRABLE NOT VALID;
ALTER TABLE public.mark_2_all ADD CONSTRAINT mark_item FOREIGN KEY (day, item) REFERENCES public.item(day, id) DEFERRABLE NOT VALID;
ALTER TABLE public.note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) ON DELETE SET NULL NOT VALID;
COMMENT ON CONSTRAINT note_item ON public.note IS 'which item it is about';

COMMIT;
