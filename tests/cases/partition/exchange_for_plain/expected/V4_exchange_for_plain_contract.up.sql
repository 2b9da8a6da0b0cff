-- gen: V4 exchange_for_plain  phase: contract  kind: schema
-- why: after.sql:3 table public.measure
-- why: after.sql:25 publication all_measures
-- why: after.sql:24 view public.latest
-- why: after.sql:19 policy public.measure.everybody
-- why: and 13 more
-- lock: ACCESS EXCLUSIVE on public.customer, public.latest, public.measure, public.measure_2024, public.measure_rest, public.remark
-- scan: no
-- rewrite: no
-- risk: fails when a row refers to nothing; a program that still uses table public.measure_2024, table public.measure_rest fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.measure' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = 'public.measure'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.measure_2024', 'public.measure_rest']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.measure'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL))

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.measure' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.measure is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_class
    WHERE oid = 'public.measure'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.measure_2024', 'public.measure_rest']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.measure'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL)
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: the partitions of public.measure are not those of which its new form was made';
  END IF;
END
$gen$;

DROP PUBLICATION all_measures;

DROP VIEW public.latest;

DROP STATISTICS public.measure_dependence;

LOCK TABLE public.customer, public.remark, public.measure IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_measure_empty ON public.measure;
DROP TRIGGER zzzz_gen_measure_empty ON public.measure_2024;
DROP TRIGGER zzzz_gen_measure_empty ON public.measure_rest;
DROP TRIGGER zzzz_gen_measure_copy ON public.measure;
DROP FUNCTION public__gen_new.zzzz_gen_measure_copy();

ALTER TABLE public.remark DROP CONSTRAINT remark_of;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.measure SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.measure SET SCHEMA public;
ALTER TABLE public.measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.measure OWNER TO app_owner;
GRANT SELECT, INSERT ON TABLE public.measure TO app_user;
COMMENT ON TABLE public.measure IS 'what was measured';
ALTER TABLE public.measure ALTER COLUMN id SET GENERATED ALWAYS;
COMMENT ON COLUMN public.measure."Value" IS 'in metres';
GRANT UPDATE (note) ON TABLE public.measure TO app_user;

SELECT pg_catalog.setval('public.measure_id_seq', last_value, is_called) FROM public__gen_old.measure_id_seq;

DROP TABLE public.measure_2024;

DROP TABLE public.measure_rest;

DROP TABLE public__gen_old.measure;

ALTER TABLE public.measure ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;

CREATE STATISTICS public.measure_dependence (dependencies) ON taken, customer FROM public.measure;

CREATE TRIGGER measure_stamp BEFORE INSERT ON public.measure FOR EACH ROW EXECUTE FUNCTION public.stamp();

CREATE POLICY everybody ON public.measure FOR SELECT TO app_reader USING (true);

ALTER TABLE public.remark ADD CONSTRAINT remark_of FOREIGN KEY (measure_id, taken) REFERENCES public.measure(id, taken) NOT VALID;

CREATE VIEW public.latest AS
 SELECT max(measure.taken) AS taken
   FROM public.measure;

CREATE PUBLICATION all_measures FOR TABLE public.measure;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
