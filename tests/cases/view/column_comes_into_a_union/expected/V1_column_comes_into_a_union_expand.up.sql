-- gen: V1 column_comes_into_a_union  phase: expand  kind: schema
-- why: after.sql:2 view public.v
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

CREATE OR REPLACE VIEW public.v AS
 SELECT q.id,
    q.n,
    q.s
 FROM ( SELECT a.id,
    a.s,
    a.n
   FROM public.a
UNION ALL
 SELECT 0 AS id,
    0 AS s,
    'none'::text AS n) q;
