-- gen: V4 change_type_under_materialized_view  phase: migrate  kind: schema
-- why: after.sql:3 materialized view public.m__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP MATERIALIZED VIEW public.m__gen_new;
