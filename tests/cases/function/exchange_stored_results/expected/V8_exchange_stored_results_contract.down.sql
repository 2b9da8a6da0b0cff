-- gen: V8 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:5 view public.halves
-- why: after.sql:1 function public.half(integer)
-- lock: ACCESS EXCLUSIVE on public.halves
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: view public.halves, function public.half(integer) get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER FUNCTION public.half(integer) RENAME TO half__gen_new;

DROP VIEW public.halves;

CREATE OR REPLACE FUNCTION public.half(x integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 / 2$function$;

CREATE VIEW public.halves AS
 SELECT t.id,
    public.half(t.a) AS half
   FROM public.t;

COMMIT;
