-- gen: V13 change_type_of_indexed_column  phase: contract  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: ACCESS EXCLUSIVE on public.sales, public.towns
-- scan: public.sales
-- rewrite: public.sales
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.sales, public.towns IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.sales DROP CONSTRAINT sales_town;
ALTER TABLE public.sales DROP CONSTRAINT sales_key;
ALTER TABLE public.sales DROP CONSTRAINT sales_twice;
COMMENT ON INDEX public.sales_amount IS NULL;
ALTER INDEX public.sales_amount RENAME TO sales_amount__gen_new;
ALTER INDEX public."by amount" RENAME TO "by amount__gen_new";
ALTER INDEX public.sales_2026_amount_day_idx RENAME TO sales_2026_amount_day_idx__gen_new;
ALTER INDEX public."sales 2026 in Winter_amount_day_idx" RENAME TO "sales 2026 in Winter_amount_day_idx__gen_new";
ALTER INDEX public.sales_2026_rest_amount_day_idx RENAME TO sales_2026_rest_amount_day_idx__gen_new;
ALTER INDEX public.sales_hash RENAME TO sales_hash__gen_new;
ALTER INDEX public.sales_2025_id_day_town_abs_idx RENAME TO sales_2025_id_day_town_abs_idx__gen_new;
ALTER INDEX public.sales_2026_id_day_town_abs_idx RENAME TO sales_2026_id_day_town_abs_idx__gen_new;
ALTER INDEX public."sales 2026 in Winter_id_day_town_abs_idx" RENAME TO "sales 2026 in Winter_id_day_town_abs_idx__gen_new";
ALTER INDEX public.sales_2026_rest_id_day_town_abs_idx RENAME TO sales_2026_rest_id_day_town_abs_idx__gen_new;
ALTER TABLE public.sales RENAME CONSTRAINT amount_fits TO sales_amount_fits__gen_new;
ALTER TABLE public.sales RENAME COLUMN id TO id__gen_new;
ALTER TABLE public.sales RENAME COLUMN town TO town__gen_new;
ALTER TABLE public.sales RENAME COLUMN amount TO amount__gen_new;
ALTER TABLE public.sales ADD COLUMN id integer;
ALTER TABLE public.sales ADD COLUMN town integer;
ALTER TABLE public.sales ADD COLUMN amount integer;
UPDATE public.sales SET id = (id__gen_new)::integer, town = (town__gen_new)::integer, amount = (amount__gen_new)::integer;
ALTER TABLE public.sales ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.sales ADD CONSTRAINT sales_id__gen_not_null CHECK (id__gen_new IS NOT NULL);
ALTER TABLE public.sales ALTER COLUMN id__gen_new DROP NOT NULL;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_key PRIMARY KEY (id, day);
LOCK TABLE public.sales_2025 IN ACCESS EXCLUSIVE MODE;
CREATE UNIQUE INDEX sales_2025_pkey__gen_new ON public.sales_2025 USING btree (id__gen_new, day);
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2025_pkey;
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2026_pkey;
LOCK TABLE public."sales 2026 in Winter" IN ACCESS EXCLUSIVE MODE;
CREATE UNIQUE INDEX "sales 2026 in Winter_pkey__gen_new" ON public."sales 2026 in Winter" USING btree (id__gen_new, day);
ALTER TABLE public."sales 2026 in Winter" ADD CONSTRAINT "sales 2026 in Winter_pkey" PRIMARY KEY (id, day);
ALTER INDEX public.sales_2026_pkey ATTACH PARTITION public."sales 2026 in Winter_pkey";
LOCK TABLE public.sales_2026_rest IN ACCESS EXCLUSIVE MODE;
CREATE UNIQUE INDEX sales_2026_rest_pkey__gen_new ON public.sales_2026_rest USING btree (id__gen_new, day);
ALTER TABLE public.sales_2026_rest ADD CONSTRAINT sales_2026_rest_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_2026_pkey ATTACH PARTITION public.sales_2026_rest_pkey;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_twice UNIQUE (day, town, id);
CREATE UNIQUE INDEX sales_2025_day_town_id_key__gen_new ON public.sales_2025 USING btree (day, town__gen_new, id__gen_new);
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_day_town_id_key UNIQUE (day, town, id);
ALTER INDEX public.sales_twice ATTACH PARTITION public.sales_2025_day_town_id_key;
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_day_town_id_key UNIQUE (day, town, id);
ALTER INDEX public.sales_twice ATTACH PARTITION public.sales_2026_day_town_id_key;
CREATE UNIQUE INDEX "sales 2026 in Winter_day_town_id_key__gen_new" ON public."sales 2026 in Winter" USING btree (day, town__gen_new, id__gen_new);
ALTER TABLE public."sales 2026 in Winter" ADD CONSTRAINT "sales 2026 in Winter_day_town_id_key" UNIQUE (day, town, id);
ALTER INDEX public.sales_2026_day_town_id_key ATTACH PARTITION public."sales 2026 in Winter_day_town_id_key";
CREATE UNIQUE INDEX sales_2026_rest_day_town_id_key__gen_new ON public.sales_2026_rest USING btree (day, town__gen_new, id__gen_new);
ALTER TABLE public.sales_2026_rest ADD CONSTRAINT sales_2026_rest_day_town_id_key UNIQUE (day, town, id);
ALTER INDEX public.sales_2026_day_town_id_key ATTACH PARTITION public.sales_2026_rest_day_town_id_key;
CREATE INDEX sales_amount ON ONLY public.sales USING btree (amount DESC, day) WHERE (amount > 5);
COMMENT ON INDEX public.sales_amount IS 'for the report';
CREATE INDEX "by amount" ON public.sales_2025 USING btree (amount DESC, day) WHERE (amount > 5);
ALTER INDEX public.sales_amount ATTACH PARTITION public."by amount";
CREATE INDEX sales_2026_amount_day_idx ON ONLY public.sales_2026 USING btree (amount DESC, day) WHERE (amount > 5);
ALTER INDEX public.sales_amount ATTACH PARTITION public.sales_2026_amount_day_idx;
CREATE INDEX "sales 2026 in Winter_amount_day_idx" ON public."sales 2026 in Winter" USING btree (amount DESC, day) WHERE (amount > 5);
ALTER INDEX public.sales_2026_amount_day_idx ATTACH PARTITION public."sales 2026 in Winter_amount_day_idx";
CREATE INDEX sales_2026_rest_amount_day_idx ON public.sales_2026_rest USING btree (amount DESC, day) WHERE (amount > 5);
ALTER INDEX public.sales_2026_amount_day_idx ATTACH PARTITION public.sales_2026_rest_amount_day_idx;
CREATE UNIQUE INDEX sales_hash ON ONLY public.sales USING btree (id, day, town, abs(amount));
CREATE UNIQUE INDEX sales_2025_id_day_town_abs_idx ON public.sales_2025 USING btree (id, day, town, abs(amount));
ALTER INDEX public.sales_hash ATTACH PARTITION public.sales_2025_id_day_town_abs_idx;
CREATE UNIQUE INDEX sales_2026_id_day_town_abs_idx ON ONLY public.sales_2026 USING btree (id, day, town, abs(amount));
ALTER INDEX public.sales_hash ATTACH PARTITION public.sales_2026_id_day_town_abs_idx;
CREATE UNIQUE INDEX "sales 2026 in Winter_id_day_town_abs_idx" ON public."sales 2026 in Winter" USING btree (id, day, town, abs(amount));
ALTER INDEX public.sales_2026_id_day_town_abs_idx ATTACH PARTITION public."sales 2026 in Winter_id_day_town_abs_idx";
CREATE UNIQUE INDEX sales_2026_rest_id_day_town_abs_idx ON public.sales_2026_rest USING btree (id, day, town, abs(amount));
ALTER INDEX public.sales_2026_id_day_town_abs_idx ATTACH PARTITION public.sales_2026_rest_id_day_town_abs_idx;
ALTER TABLE public.sales ADD CONSTRAINT amount_fits CHECK (((amount > 0) AND (amount < id)));
ALTER TABLE public.sales ADD CONSTRAINT sales_town FOREIGN KEY (town) REFERENCES public.towns(id);
ALTER TABLE public.sales ADD CONSTRAINT sales_sales_town__gen_new FOREIGN KEY (town__gen_new) REFERENCES public.towns(id);
CREATE FUNCTION public.zzzz_gen_sales_id_town_amount() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((id)::bigint) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS sales;
  SELECT ((town)::smallint) INTO NEW.town__gen_new FROM (SELECT NEW.*) AS sales;
  SELECT ((amount)::bigint) INTO NEW.amount__gen_new FROM (SELECT NEW.*) AS sales;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_sales_id_town_amount BEFORE INSERT OR UPDATE ON public.sales FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_sales_id_town_amount();
ALTER TABLE public.sales ENABLE ALWAYS TRIGGER zzzz_gen_sales_id_town_amount;
ALTER TABLE public.sales ADD CONSTRAINT sales_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint);
ALTER TABLE public.sales ADD CONSTRAINT sales_town__gen_in_step CHECK (town__gen_new IS NOT DISTINCT FROM (town)::smallint);
ALTER TABLE public.sales ADD CONSTRAINT sales_amount__gen_in_step CHECK (amount__gen_new IS NOT DISTINCT FROM (amount)::bigint);

COMMIT;
