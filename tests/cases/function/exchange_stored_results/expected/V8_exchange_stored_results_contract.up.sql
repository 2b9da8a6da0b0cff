-- gen: V8 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:5 view public.halves
-- why: after.sql:1 function public.half(integer)
-- lock: ACCESS EXCLUSIVE on public.halves
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.half(integer) fails
-- exchange: view public.halves, function public.half(integer) get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.halves;

DROP FUNCTION public.half(integer);

CREATE VIEW public.halves AS
 SELECT t.id,
    public.half__gen_new(t.a) AS half
   FROM public.t;

ALTER ROUTINE public.half__gen_new(integer) RENAME TO half;

COMMIT;
