-- gen: V1 add_generated_stored_to_rows  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:7 column public.boxes."Label"
-- why: after.sql:6 column public.boxes.area
-- why: after.sql:1 table public__gen_new.boxes
-- why: and 4 more
-- lock: ACCESS EXCLUSIVE on public.boxes, public.large
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.boxes."Label", column public.boxes.area, view public.large fails
-- loses: the values of public.boxes."Label"; the values of public.boxes.area
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_boxes_empty ON public.boxes;
DROP TRIGGER zzzz_gen_boxes_copy ON public.boxes;
DROP FUNCTION public__gen_new.zzzz_gen_boxes_copy();

ALTER TABLE public.boxes DROP CONSTRAINT boxes_area_check;

DROP TRIGGER "zzzz_gen_boxes_Label" ON public.boxes;
DROP FUNCTION public."zzzz_gen_boxes_Label"();

DROP TRIGGER zzzz_gen_boxes_area ON public.boxes;
DROP FUNCTION public.zzzz_gen_boxes_area();

DROP VIEW public.large;

DROP TABLE public__gen_new.boxes;

ALTER TABLE public.boxes DROP COLUMN area;

ALTER TABLE public.boxes DROP COLUMN "Label";

DROP SCHEMA public__gen_new;

COMMIT;
