-- gen: V1 add  kind: schema
-- why: after.sql:3 table public.events_us
-- why: after.sql:3 index public.events_us_id_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.events
-- scan: no
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.events_us (
    id bigint NOT NULL,
    region text NOT NULL
);

CREATE INDEX events_us_id_idx ON public.events_us USING btree (id);

ALTER TABLE public.events ATTACH PARTITION public.events_us FOR VALUES IN ('us');

COMMIT;
