-- gen: V1 column_comes_into_a_union  phase: expand  kind: schema
-- why: after.sql:2 view public.v
-- lock: ACCESS EXCLUSIVE on public.v
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.v;

CREATE VIEW public.v AS
 SELECT a.id,
    a.n
   FROM public.a
UNION ALL
 SELECT 0 AS id,
    'none'::text AS n;

COMMIT;
