-- gen: V1 keep_an_index_incomplete  kind: schema
-- why: index public."visit once"
-- why: after.sql:5 constraint public.visit_north.visit_north_once
-- why: after.sql:3 table public.visit_south
-- why: after.sql:4 constraint public.visit."visit once"
-- why: after.sql:7 index public.visit_south_once
-- lock: ACCESS EXCLUSIVE on public.visit, public.visit_north, public.visit_south
-- scan: public.visit, public.visit_north
-- rewrite: no
-- risk: fails on duplicates; builds its index under the lock; fails on duplicates; a program that still uses table public.visit_south fails
-- loses: all rows of public.visit_south
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT "visit once";

DROP TABLE public.visit_south;

ALTER TABLE public.visit_north ADD CONSTRAINT visit_north_once UNIQUE (town, no);

CREATE UNIQUE INDEX "visit once" ON ONLY public.visit USING btree (town, no);

COMMIT;
