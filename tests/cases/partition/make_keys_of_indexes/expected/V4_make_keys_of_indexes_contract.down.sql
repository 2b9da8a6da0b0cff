-- gen: V4 make_keys_of_indexes  phase: contract  kind: schema
-- why: after.sql:1 constraint public.sales.sales_pkey
-- why: after.sql:4 constraint public.towns.towns_name_key
-- why: after.sql:4 constraint public.towns.towns_pkey
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales, public.towns
-- scan: every partition of public.sales, public.towns
-- rewrite: no
-- risk: builds indexes under the lock; builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.towns DROP CONSTRAINT towns_pkey;
CREATE UNIQUE INDEX towns_pkey ON public.towns USING btree (id);
COMMENT ON INDEX public.towns_pkey IS 'for now';

ALTER TABLE public.towns DROP CONSTRAINT towns_name_key;
CREATE UNIQUE INDEX towns_name_key__gen_new ON public.towns USING btree (name);
CREATE INDEX towns_name_key ON public.towns USING btree (id, name);

ALTER TABLE public.sales DROP CONSTRAINT sales_pkey;
CREATE UNIQUE INDEX sales_pkey ON ONLY public.sales USING btree (id, day);
CREATE UNIQUE INDEX sales_2025_id_day_idx ON public.sales_2025 USING btree (id, day);
ALTER INDEX public.sales_pkey ATTACH PARTITION public.sales_2025_id_day_idx;
CREATE UNIQUE INDEX sales_2026_id_day_idx ON public.sales_2026 USING btree (id, day);
ALTER INDEX public.sales_pkey ATTACH PARTITION public.sales_2026_id_day_idx;
CREATE UNIQUE INDEX sales_2025_pkey__gen_new ON public.sales_2025 USING btree (id, day);
CREATE UNIQUE INDEX sales_2026_pkey__gen_new ON public.sales_2026 USING btree (id, day);

COMMIT;
