-- gen: V1 drop  phase: contract  kind: schema
-- why: table public.events_us
-- lock: SHARE UPDATE EXCLUSIVE on public.events
-- scan: no
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE TABLE public.events_us (
    id bigint NOT NULL,
    region text NOT NULL
);

ALTER TABLE public.events ATTACH PARTITION public.events_us FOR VALUES IN ('us');

COMMIT;
