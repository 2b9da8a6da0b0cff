-- gen: V4 change_type_under_materialized_view  phase: migrate  kind: schema
-- why: after.sql:3 materialized view public.m__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE MATERIALIZED VIEW public.m__gen_new AS
 SELECT v__gen_new.id,
    v__gen_new.a,
    t.b
   FROM (public.v__gen_new
     JOIN public__gen_new.t USING (id));
GRANT SELECT ON TABLE public.m__gen_new TO app_user;
COMMENT ON MATERIALIZED VIEW public.m__gen_new IS 'all of it';

COMMIT;
