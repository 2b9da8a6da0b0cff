-- gen: V2 everything_depends  kind: schema
-- why: after.sql:5 materialized view public.aa
-- lock: none
-- scan: no
-- rewrite: no
-- risk: runs the query of public.aa to fill it
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE MATERIALIZED VIEW public.aa AS
 SELECT a.state
   FROM (public.a
     JOIN public.b USING (state));
