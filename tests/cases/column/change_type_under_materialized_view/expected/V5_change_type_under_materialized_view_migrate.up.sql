-- gen: V5 change_type_under_materialized_view  phase: migrate  kind: schema
-- why: after.sql:4 index public.m_id__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE UNIQUE INDEX m_id__gen_new ON public.m__gen_new USING btree (id);
