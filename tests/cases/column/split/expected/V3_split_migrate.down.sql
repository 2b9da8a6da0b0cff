-- gen: V3 split  phase: migrate  kind: data
-- why: after.sql:12 column public.places.lon
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.places lon_lat';
