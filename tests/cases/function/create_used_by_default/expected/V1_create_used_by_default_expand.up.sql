-- gen: V1 create_used_by_default  phase: expand  kind: schema
-- why: after.sql:1 function public.next_code()
-- why: after.sql:2 column public.t.code
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.next_code()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 'x'::text $function$;

ALTER TABLE public.t ADD COLUMN code text;

ALTER TABLE public.t ALTER COLUMN code SET DEFAULT public.next_code();

COMMIT;
