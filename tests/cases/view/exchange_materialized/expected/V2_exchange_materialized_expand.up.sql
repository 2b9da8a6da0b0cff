-- gen: V2 exchange_materialized  phase: expand  kind: schema
-- why: after.sql:3 index public.per_day_day__gen_new
-- why: after.sql:4 index public.per_day_sales
-- lock: SHARE on public.per_day__gen_new
-- scan: public.per_day__gen_new
-- rewrite: no
-- risk: fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE UNIQUE INDEX per_day_day__gen_new ON public.per_day__gen_new USING btree (day);

CREATE INDEX per_day_sales ON public.per_day__gen_new USING btree (sales);

COMMIT;
