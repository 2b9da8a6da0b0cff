-- gen: V1 exchange_composite  phase: contract  kind: schema
-- why: after.sql:2 function public.length_of(public.span)
-- why: composite type public.span
-- why: after.sql:1 domain public.span
-- why: after.sql:3 column public.marks.around
-- lock: ACCESS EXCLUSIVE on public.marks
-- scan: no
-- rewrite: no
-- risk: a program that still uses composite type public.span fails
-- exchange: function public.length_of(public.span), domain public.span, column public.marks.around get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP FUNCTION public.length_of(public.span);

DROP TYPE public.span;

CREATE DOMAIN public.span AS int4range;

CREATE OR REPLACE FUNCTION public.length_of(s public.span)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT upper(s) - lower(s) $function$;

ALTER TABLE public.marks ADD COLUMN around public.span;

COMMIT;
