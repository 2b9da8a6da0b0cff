-- gen: V1 exchange_column_type  phase: contract  kind: schema
-- why: after.sql:3 rule public.v.v_delete
-- why: after.sql:2 view public.v
-- why: after.sql:4 view public.sizes
-- lock: ACCESS EXCLUSIVE on public.v
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: view public.v, view public.sizes get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.v;

CREATE VIEW public.v AS
 SELECT (a.id)::bigint AS id,
    a.n AS note,
    length(a.n) AS size
   FROM public.a;

CREATE VIEW public.sizes AS
 SELECT v.size
   FROM public.v;

CREATE RULE v_delete AS
    ON DELETE TO public.v DO INSTEAD NOTHING;

COMMIT;
