-- gen: V1 everything_depends  kind: schema
-- why: after.sql:2 function public.state_of(public.z)
-- why: after.sql:4 table public.b
-- why: after.sql:4 constraint public.b.b_z_id_fkey
-- why: after.sql:1 column public.z.state
-- why: after.sql:3 view public.a
-- lock: ACCESS EXCLUSIVE on public.a, public.b, public.z
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.state_of(public.z), table public.b, column public.z.state, view public.a fails
-- loses: all rows of public.b; the values of public.z.state
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.a;

ALTER TABLE public.z DROP COLUMN state;

DROP TABLE public.b;

DROP FUNCTION public.state_of(public.z);

COMMIT;
