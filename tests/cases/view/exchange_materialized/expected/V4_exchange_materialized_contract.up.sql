-- gen: V4 exchange_materialized  phase: contract  kind: schema
-- why: after.sql:3 index public.per_day_day
-- why: after.sql:7 view public.best
-- why: after.sql:2 materialized view public.per_day
-- why: after.sql:8 view public.busy
-- lock: ACCESS EXCLUSIVE on public.per_day
-- scan: no
-- rewrite: no
-- risk: a program that still uses materialized view public.per_day fails
-- exchange: view public.best, view public.busy, materialized view public.per_day get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE OR REPLACE VIEW public.best AS
 SELECT per_day__gen_new.day
   FROM public.per_day__gen_new
  WHERE (per_day__gen_new.cents > 100);

DROP MATERIALIZED VIEW public.per_day;

CREATE VIEW public.busy AS
 SELECT per_day__gen_new.day
   FROM public.per_day__gen_new
  WHERE (per_day__gen_new.sales > 100);

ALTER MATERIALIZED VIEW public.per_day__gen_new RENAME TO per_day;

ALTER INDEX public.per_day_day__gen_new RENAME TO per_day_day;

COMMIT;
