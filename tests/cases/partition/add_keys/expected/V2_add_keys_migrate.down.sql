-- gen: V2 add_keys  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.visit.visit_pkey
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.visit DROP CONSTRAINT visit_pkey;
