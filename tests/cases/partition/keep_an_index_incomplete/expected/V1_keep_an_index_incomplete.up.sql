-- gen: V1 keep_an_index_incomplete  kind: schema
-- why: index public."visit once"
-- why: after.sql:5 constraint public.visit_north.visit_north_once
-- why: after.sql:3 table public.visit_south
-- why: after.sql:4 constraint public.visit."visit once"
-- why: after.sql:7 index public.visit_south_once
-- lock: ACCESS EXCLUSIVE on public.visit, public.visit_north
-- scan: public.visit
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound; builds its index under the lock; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP INDEX public."visit once";

CREATE TABLE public.visit_south (
    no integer NOT NULL,
    town text NOT NULL
);

ALTER TABLE public.visit ATTACH PARTITION public.visit_south FOR VALUES IN ('south');

ALTER TABLE ONLY public.visit ADD CONSTRAINT "visit once" UNIQUE (town, no);

ALTER INDEX public."visit once" ATTACH PARTITION public.visit_north_once;

CREATE UNIQUE INDEX visit_south_once ON public.visit_south USING btree (town, no);

COMMIT;
