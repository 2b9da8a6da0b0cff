-- gen: V1 exchange_stored_results  phase: expand  kind: schema
-- why: after.sql:1 function public.half__gen_new(integer)
-- why: after.sql:2 constraint public.t.is_positive
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.half__gen_new(x integer)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 / 2.0$function$;

ALTER TABLE public.t ADD CONSTRAINT t_is_positive__gen_either CHECK (((public.half(a) >= 0)) OR ((public.half__gen_new(a) >= (0)::numeric))) NOT VALID;
ALTER TABLE public.t DROP CONSTRAINT is_positive;

COMMIT;
