-- gen: V1 replace_an_index_above_a_key  kind: schema
-- why: after.sql:7 constraint public.scans.scans_parcel_weight_fkey
-- why: after.sql:3 table public.parcels_high
-- why: index public.parcels_high_weight_idx
-- why: after.sql:3 constraint public.parcels_high.parcels_high_days
-- why: and 6 more
-- lock: ACCESS EXCLUSIVE on public.parcels, public.parcels_high, public.parcels_low, public.scans
-- scan: public.parcels, public.parcels_high, public.parcels_low, public.scans
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.scans DROP CONSTRAINT scans_parcel_weight_fkey;

ALTER TABLE public.parcels DETACH PARTITION public.parcels_high;

DROP INDEX public.parcels_high_weight_idx;

ALTER TABLE public.parcels_high DROP CONSTRAINT parcels_high_days;

ALTER TABLE public.parcels DETACH PARTITION public.parcels_low;

DROP INDEX public.parcels_days;

DROP INDEX public.parcels_low_weight_idx;

DROP INDEX public.parcels_weight;

ALTER TABLE public.parcels ATTACH PARTITION public.parcels_high FOR VALUES FROM (100) TO (200);

ALTER TABLE public.parcels ATTACH PARTITION public.parcels_low FOR VALUES FROM (1) TO (100);

CREATE INDEX parcels_days ON ONLY public.parcels USING btree (id, day);

CREATE INDEX parcels_high_id_day_idx ON public.parcels_high USING btree (id, day);

CREATE INDEX parcels_low_id_day_idx ON public.parcels_low USING btree (id, day);

ALTER TABLE public.scans ADD CONSTRAINT scans_parcel_weight_fkey FOREIGN KEY (parcel, weight) REFERENCES public.parcels(id, weight);

ALTER INDEX public.parcels_days ATTACH PARTITION public.parcels_high_id_day_idx;

ALTER INDEX public.parcels_days ATTACH PARTITION public.parcels_low_id_day_idx;

COMMIT;
