-- gen: V1 exchange_materialized  phase: expand  kind: schema
-- why: after.sql:2 materialized view public.per_day__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: runs the query of public.per_day__gen_new to fill it
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE MATERIALIZED VIEW public.per_day__gen_new AS
 SELECT sales.day,
    count(*) AS sales,
    sum(sales.cents) AS cents
   FROM public.sales
  GROUP BY sales.day;
GRANT SELECT ON TABLE public.per_day__gen_new TO app_reader;
COMMENT ON MATERIALIZED VIEW public.per_day__gen_new IS 'what was sold';

COMMIT;
