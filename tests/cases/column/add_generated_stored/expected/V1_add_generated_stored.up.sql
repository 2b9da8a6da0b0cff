-- gen: V1 add_generated_stored  kind: schema
-- why: after.sql:5 column public.boxes.area
-- lock: ACCESS EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: public.boxes
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.boxes ADD COLUMN area integer GENERATED ALWAYS AS (width * height) STORED;
