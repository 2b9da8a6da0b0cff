-- gen: V1 materialized_with_index  kind: schema
-- why: after.sql:2 materialized view public.totals
-- why: after.sql:3 index public.totals_bucket
-- lock: ACCESS EXCLUSIVE on public.totals
-- scan: public.totals
-- rewrite: no
-- risk: runs the query of public.totals to fill it; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP MATERIALIZED VIEW public.totals;

CREATE MATERIALIZED VIEW public.totals AS
 SELECT (orders.id % (10)::bigint) AS bucket,
    sum(orders.total) AS total
   FROM public.orders
  GROUP BY (orders.id % (10)::bigint);

CREATE UNIQUE INDEX totals_bucket ON public.totals USING btree (bucket);

COMMIT;
