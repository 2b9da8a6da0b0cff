-- gen: V1 new_signature_beside_the_old  phase: expand  kind: schema
-- why: after.sql:1 function public.label(bigint)
-- why: after.sql:2 column public.boxes.name
-- why: after.sql:3 view public.labels
-- lock: ACCESS EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: no
-- risk: until contract, a call with arguments of no declared type finds function public.label(integer) and function public.label(bigint)
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.label(a bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a::text || '!' $function$;

ALTER TABLE public.boxes ALTER COLUMN name SET DEFAULT public.label((0)::bigint);

CREATE OR REPLACE VIEW public.labels AS
 SELECT boxes.id,
    public.label((boxes.id)::bigint) AS l
   FROM public.boxes;

COMMIT;
