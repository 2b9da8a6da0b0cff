-- gen: V2 exchange_materialized  phase: expand  kind: schema
-- why: after.sql:3 index public.per_day_day__gen_new
-- why: after.sql:4 index public.per_day_sales
-- lock: ACCESS EXCLUSIVE on public.per_day__gen_new
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP INDEX public.per_day_sales;

DROP INDEX public.per_day_day__gen_new;

COMMIT;
