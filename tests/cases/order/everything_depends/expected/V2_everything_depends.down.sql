-- gen: V2 everything_depends  kind: schema
-- why: after.sql:5 materialized view public.aa
-- lock: ACCESS EXCLUSIVE on public.aa
-- scan: no
-- rewrite: no
-- risk: a program that still uses materialized view public.aa fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP MATERIALIZED VIEW public.aa;
