-- gen: V2 add_below_a_reference  phase: contract  kind: schema
-- why: after.sql:4 constraint public.bar.bar_id_fkey
-- why: table public.fk_3
-- why: constraint public.fk_3.fk_3_pkey
-- lock: ACCESS EXCLUSIVE on public.bar; SHARE UPDATE EXCLUSIVE on public.fk
-- scan: no
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, but none in public.bar, where it depends on them, pg_dump agrees

BEGIN;

CREATE TABLE public.fk_3 (
    id integer NOT NULL
);

ALTER TABLE public.fk_3 ADD CONSTRAINT fk_3_pkey PRIMARY KEY (id);

ALTER TABLE public.fk ATTACH PARTITION public.fk_3 FOR VALUES IN (3);

ALTER TABLE public.bar VALIDATE CONSTRAINT bar_id_fkey;

COMMIT;
