-- gen: V4 exchange_materialized  phase: contract  kind: schema
-- why: after.sql:3 index public.per_day_day
-- why: after.sql:7 view public.best
-- why: after.sql:2 materialized view public.per_day
-- why: after.sql:8 view public.busy
-- lock: ACCESS EXCLUSIVE on public.busy
-- scan: no
-- rewrite: no
-- risk: runs the query of public.per_day to fill it; a program that still uses view public.busy fails
-- exchange: view public.best, view public.busy, materialized view public.per_day get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER INDEX public.per_day_day RENAME TO per_day_day__gen_new;

ALTER MATERIALIZED VIEW public.per_day RENAME TO per_day__gen_new;

DROP VIEW public.busy;

CREATE MATERIALIZED VIEW public.per_day AS
 SELECT sales.day,
    sum(sales.cents) AS cents
   FROM public.sales
  GROUP BY sales.day;
GRANT SELECT ON TABLE public.per_day TO app_reader;

CREATE OR REPLACE VIEW public.best AS
 SELECT per_day.day
   FROM public.per_day
  WHERE (per_day.cents > 100);

CREATE UNIQUE INDEX per_day_day ON public.per_day USING btree (day);

COMMIT;
