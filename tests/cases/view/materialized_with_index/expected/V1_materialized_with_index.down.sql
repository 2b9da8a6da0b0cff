-- gen: V1 materialized_with_index  kind: schema
-- why: after.sql:2 materialized view public.totals
-- why: after.sql:3 index public.totals_bucket
-- lock: ACCESS EXCLUSIVE on public.totals
-- scan: no
-- rewrite: no
-- risk: runs the query of public.totals to fill it
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP MATERIALIZED VIEW public.totals;

CREATE MATERIALIZED VIEW public.totals AS
 SELECT sum(orders.total) AS total
   FROM public.orders;

COMMIT;
