-- gen: V1 rename_type  phase: expand  kind: schema
-- why: after.sql:3 enum type public.state
-- lock: ACCESS EXCLUSIVE on public.v
-- scan: no
-- rewrite: no
-- risk: fails when a row still holds an added label
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP VIEW public.v;
DROP FUNCTION public.is_a(public.state);
ALTER TYPE public.state RENAME TO state__gen_old;
CREATE TYPE public.state AS ENUM ('a', 'b');
CREATE OR REPLACE FUNCTION public.is_a(s public.state)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s = 'a' $function$;
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN s TYPE public.state USING s::text::public.state;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'a'::public.state;
CREATE VIEW public.v AS
 SELECT t.id,
    public.is_a(t.s) AS a,
    t.c
   FROM public.t;
DROP TYPE public.state__gen_old;

COMMIT;
