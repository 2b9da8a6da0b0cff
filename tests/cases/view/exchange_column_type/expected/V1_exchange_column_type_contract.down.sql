-- gen: V1 exchange_column_type  phase: contract  kind: schema
-- why: after.sql:3 rule public.v.v_delete
-- why: after.sql:2 view public.v
-- why: after.sql:4 view public.sizes
-- lock: ACCESS EXCLUSIVE on public.sizes, public.v
-- scan: no
-- rewrite: no
-- risk: a program that still uses view public.sizes fails
-- exchange: view public.v, view public.sizes get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.sizes;

DROP VIEW public.v;

CREATE VIEW public.v AS
 SELECT a.id,
    a.n AS note
   FROM public.a;

CREATE RULE v_delete AS
    ON DELETE TO public.v DO INSTEAD NOTHING;

COMMIT;
