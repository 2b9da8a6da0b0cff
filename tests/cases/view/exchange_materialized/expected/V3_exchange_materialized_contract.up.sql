-- gen: V3 exchange_materialized  phase: contract  kind: schema
-- why: after.sql:2 materialized view public.per_day
-- lock: ACCESS EXCLUSIVE on public.per_day__gen_new
-- scan: no
-- rewrite: no
-- risk: runs the query of public.per_day
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

REFRESH MATERIALIZED VIEW public.per_day__gen_new;
