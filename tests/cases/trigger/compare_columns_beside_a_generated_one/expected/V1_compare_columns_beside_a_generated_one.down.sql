-- gen: V1 compare_columns_beside_a_generated_one  kind: schema
-- why: after.sql:5 column public.area.twice
-- why: after.sql:6 trigger public.area.area_touch
-- why: after.sql:4 trigger public.place.place_touch
-- why: after.sql:3 column public.place.depth
-- lock: ACCESS EXCLUSIVE on public.area, public.place
-- scan: no
-- rewrite: public.area
-- risk: a program that still uses column public.place.depth fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.place DROP COLUMN depth;

CREATE OR REPLACE TRIGGER place_touch BEFORE UPDATE ON public.place FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch();

LOCK TABLE public.area IN ACCESS EXCLUSIVE MODE;
CREATE OR REPLACE TRIGGER area_touch BEFORE UPDATE ON public.area FOR EACH ROW WHEN ((old.size IS DISTINCT FROM new.size)) EXECUTE FUNCTION public.touch();

ALTER TABLE public.area ADD COLUMN twice integer GENERATED ALWAYS AS (size * 2) STORED;

COMMIT;
