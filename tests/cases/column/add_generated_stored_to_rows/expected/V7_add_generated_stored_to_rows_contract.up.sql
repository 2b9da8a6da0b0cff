-- gen: V7 add_generated_stored_to_rows  phase: contract  kind: schema
-- why: after.sql:1 table public.boxes
-- why: after.sql:11 view public.large
-- why: after.sql:10 view public.wide
-- why: after.sql:9 index public.boxes_area
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.boxes, public.large, public.wide
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.boxes' AND done)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.boxes' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.boxes is not finished';
  END IF;
END
$gen$;

DROP VIEW public.large;

DROP VIEW public.wide;

LOCK TABLE public.boxes IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_boxes_area ON public.boxes;
DROP FUNCTION public.zzzz_gen_boxes_area();
DROP TRIGGER "zzzz_gen_boxes_Label" ON public.boxes;
DROP FUNCTION public."zzzz_gen_boxes_Label"();
DROP TRIGGER zzzz_gen_boxes_empty ON public.boxes;
DROP TRIGGER zzzz_gen_boxes_copy ON public.boxes;
DROP FUNCTION public__gen_new.zzzz_gen_boxes_copy();

CREATE SCHEMA public__gen_old;

ALTER TABLE public.boxes SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.boxes SET SCHEMA public;

DROP TABLE public__gen_old.boxes;

CREATE VIEW public.large AS
 SELECT boxes.id,
    boxes.area
   FROM public.boxes
  WHERE (boxes.area > 100);

CREATE VIEW public.wide AS
 SELECT boxes.id
   FROM public.boxes
  WHERE (boxes.width > 10);

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
