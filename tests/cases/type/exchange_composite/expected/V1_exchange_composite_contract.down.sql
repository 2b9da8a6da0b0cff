-- gen: V1 exchange_composite  phase: contract  kind: schema
-- why: after.sql:2 function public.length_of(public.span)
-- why: composite type public.span
-- why: after.sql:1 domain public.span
-- why: after.sql:3 column public.marks.around
-- lock: ACCESS EXCLUSIVE on public.marks
-- scan: no
-- rewrite: no
-- risk: a program that still uses domain public.span, column public.marks.around fails
-- exchange: function public.length_of(public.span), domain public.span, column public.marks.around get their old shape back here: the new program works before, the old one after
-- loses: the values of public.marks.around
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.marks DROP COLUMN around;

DROP FUNCTION public.length_of(public.span);

DROP DOMAIN public.span;

CREATE TYPE public.span AS (
    first integer,
    last integer
);

CREATE OR REPLACE FUNCTION public.length_of(s public.span)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s.last - s.first $function$;

COMMIT;
