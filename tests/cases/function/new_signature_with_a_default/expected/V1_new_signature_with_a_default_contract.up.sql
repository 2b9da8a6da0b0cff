-- gen: V1 new_signature_with_a_default  phase: contract  kind: schema
-- why: after.sql:3 view public.labels
-- why: after.sql:2 column public.boxes.name
-- why: after.sql:4 function public.label(integer)
-- why: after.sql:1 function public.label(integer, text)
-- lock: ACCESS EXCLUSIVE on public.labels
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.label(integer) fails
-- exchange: function public.label(integer, text) gets its new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP VIEW public.labels;

ALTER TABLE public.boxes ALTER COLUMN name DROP DEFAULT;

DROP FUNCTION public.label(integer);

CREATE OR REPLACE FUNCTION public.label(a integer, suffix text DEFAULT '!'::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a::text || suffix $function$;

ALTER TABLE public.boxes ALTER COLUMN name SET DEFAULT public.label(0);

CREATE VIEW public.labels AS
 SELECT boxes.id,
    public.label(boxes.id) AS l
   FROM public.boxes;

COMMIT;
