-- gen: V1 exchange_materialized  phase: expand  kind: schema
-- why: after.sql:2 materialized view public.per_day__gen_new
-- lock: ACCESS EXCLUSIVE on public.per_day__gen_new
-- scan: no
-- rewrite: no
-- risk: a program that still uses materialized view public.per_day__gen_new fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP MATERIALIZED VIEW public.per_day__gen_new;
