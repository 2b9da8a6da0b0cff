-- gen: V1 add_foreign_key  phase: migrate  kind: schema
-- why: after.sql:7 constraint public.visit.known_town
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.towns, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.visit DROP CONSTRAINT known_town;
