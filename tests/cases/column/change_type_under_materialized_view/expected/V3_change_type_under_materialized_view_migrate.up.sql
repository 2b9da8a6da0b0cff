-- gen: V3 change_type_under_materialized_view  phase: migrate  kind: schema
-- why: after.sql:1 table public.t
-- why: after.sql:2 view public.v__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.t
-- scan: public__gen_new.t
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ANALYZE public__gen_new.t;

CREATE VIEW public.v__gen_new AS
 SELECT t.id,
    t.a
   FROM public__gen_new.t
  WHERE (t.a > 0);

COMMIT;
