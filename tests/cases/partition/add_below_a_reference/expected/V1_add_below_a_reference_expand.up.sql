-- gen: V1 add_below_a_reference  phase: expand  kind: schema
-- why: after.sql:4 constraint public.bar.bar_id_fkey
-- why: after.sql:2 table public.fk_1
-- why: after.sql:2 constraint public.fk_1.fk_1_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.fk
-- scan: no
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, but none in public.bar, where it depends on them, pg_dump agrees

BEGIN;

CREATE TABLE public.fk_1 (
    id integer NOT NULL
);

ALTER TABLE public.fk_1 ADD CONSTRAINT fk_1_pkey PRIMARY KEY (id);

ALTER TABLE public.fk ATTACH PARTITION public.fk_1 FOR VALUES IN (1);

COMMIT;
