-- gen: V5 change_type_under_materialized_view  phase: migrate  kind: schema
-- why: after.sql:4 index public.m_id__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX public.m_id__gen_new;
