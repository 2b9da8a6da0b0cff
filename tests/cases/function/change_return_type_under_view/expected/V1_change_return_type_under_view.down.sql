-- gen: V1 change_return_type_under_view  kind: schema
-- why: after.sql:2 view public.prices
-- why: after.sql:1 function public.price(integer)
-- lock: ACCESS EXCLUSIVE on public.prices
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP VIEW public.prices;

DROP FUNCTION public.price(integer);

CREATE OR REPLACE FUNCTION public.price(id integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT id * 2 $function$;

CREATE VIEW public.prices AS
 SELECT public.price(1) AS p;

COMMIT;
