-- gen: V1 replace_an_index_above_a_key  kind: schema
-- why: after.sql:7 constraint public.scans.scans_parcel_weight_fkey
-- why: after.sql:3 table public.parcels_high
-- why: index public.parcels_high_weight_idx
-- why: after.sql:3 constraint public.parcels_high.parcels_high_days
-- why: and 6 more
-- lock: ACCESS EXCLUSIVE on public.parcels, public.parcels_high, public.scans; SHARE on public.parcels_low
-- scan: public.parcels, public.parcels_high, public.parcels_low, public.scans
-- rewrite: no
-- risk: fails when a row refers to nothing; locks and reads the partition, and a default partition, to check the bound; builds its index under the lock; fails on duplicates; fails on duplicates
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.scans DROP CONSTRAINT scans_parcel_weight_fkey;

DROP INDEX public.parcels_days;

ALTER TABLE public.parcels DETACH PARTITION public.parcels_low;

ALTER TABLE public.parcels DETACH PARTITION public.parcels_high;

CREATE INDEX parcels_weight ON ONLY public.parcels USING btree (weight);

CREATE INDEX parcels_low_weight_idx ON public.parcels_low USING btree (weight);

CREATE UNIQUE INDEX parcels_days ON ONLY public.parcels USING btree (id, day);

ALTER TABLE public.parcels ATTACH PARTITION public.parcels_low FOR VALUES FROM (1) TO (100);

ALTER TABLE public.parcels_high ADD CONSTRAINT parcels_high_days UNIQUE (id, day);

CREATE INDEX parcels_high_weight_idx ON public.parcels_high USING btree (weight);

ALTER TABLE public.parcels ATTACH PARTITION public.parcels_high FOR VALUES FROM (100) TO (200);

ALTER TABLE public.scans ADD CONSTRAINT scans_parcel_weight_fkey FOREIGN KEY (parcel, weight) REFERENCES public.parcels(id, weight);

COMMIT;
