-- gen: V1 exchange_argument_names  phase: contract  kind: schema
-- why: after.sql:2 column public.rooms.size
-- why: after.sql:1 function public.area(integer, integer)
-- why: after.sql:3 table public.halls
-- why: after.sql:4 index public.halls_size
-- lock: ACCESS EXCLUSIVE on public.halls
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.halls fails
-- exchange: function public.area(integer, integer), table public.halls get their old shape back here: the new program works before, the old one after
-- loses: all rows of public.halls
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.rooms ALTER COLUMN size DROP DEFAULT;

DROP TABLE public.halls;

DROP FUNCTION public.area(integer, integer);

CREATE OR REPLACE FUNCTION public.area(width integer, height integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT width * height $function$;

ALTER TABLE public.rooms ALTER COLUMN size SET DEFAULT public.area(2, 3);

COMMIT;
