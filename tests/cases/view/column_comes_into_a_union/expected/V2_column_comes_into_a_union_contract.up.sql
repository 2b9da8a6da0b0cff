-- gen: V2 column_comes_into_a_union  phase: contract  kind: schema
-- why: after.sql:2 view public.v
-- lock: ACCESS EXCLUSIVE on public.v
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.v;

CREATE VIEW public.v AS
 SELECT a.id,
    a.s,
    a.n
   FROM public.a
UNION ALL
 SELECT 0 AS id,
    0 AS s,
    'none'::text AS n;

COMMIT;
