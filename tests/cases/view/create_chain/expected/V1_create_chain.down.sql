-- gen: V1 create_chain  kind: schema
-- why: after.sql:2 view public.z_base
-- why: after.sql:3 view public.a_top
-- lock: ACCESS EXCLUSIVE on public.a_top, public.z_base
-- scan: no
-- rewrite: no
-- risk: a program that still uses view public.z_base, view public.a_top fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.a_top;

DROP VIEW public.z_base;

COMMIT;
