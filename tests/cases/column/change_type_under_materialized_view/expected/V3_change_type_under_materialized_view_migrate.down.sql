-- gen: V3 change_type_under_materialized_view  phase: migrate  kind: schema
-- why: after.sql:1 table public.t
-- why: after.sql:2 view public.v__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP VIEW public.v__gen_new;
