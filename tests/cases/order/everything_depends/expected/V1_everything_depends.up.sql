-- gen: V1 everything_depends  kind: schema
-- why: after.sql:2 function public.state_of(public.z)
-- why: after.sql:4 table public.b
-- why: after.sql:4 constraint public.b.b_z_id_fkey
-- why: after.sql:1 column public.z.state
-- why: after.sql:3 view public.a
-- lock: ACCESS EXCLUSIVE on public.z
-- scan: public.z
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.state_of(public.z)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ SELECT $1.state $function$;

CREATE TABLE public.b (
    state text,
    z_id integer,
    CONSTRAINT b_state_check CHECK ((state <> ''::text))
);

LOCK TABLE public.z IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.b ADD CONSTRAINT b_z_id_fkey FOREIGN KEY (z_id) REFERENCES public.z(id);

ALTER TABLE public.z ADD COLUMN state text;

CREATE VIEW public.a AS
 SELECT public.state_of(z.*) AS state
   FROM public.z;

COMMIT;
