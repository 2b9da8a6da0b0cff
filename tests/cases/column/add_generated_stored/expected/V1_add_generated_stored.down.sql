-- gen: V1 add_generated_stored  kind: schema
-- why: after.sql:5 column public.boxes.area
-- lock: ACCESS EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.boxes.area fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.boxes DROP COLUMN area;
