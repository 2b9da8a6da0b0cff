-- gen: V6 change_type_under_materialized_view  phase: contract  kind: schema
-- why: after.sql:3 materialized view public.m
-- lock: ACCESS EXCLUSIVE on public.m__gen_new
-- scan: no
-- rewrite: no
-- risk: runs the query of public.m
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

REFRESH MATERIALIZED VIEW public.m__gen_new;
