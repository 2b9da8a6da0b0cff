-- gen: V1 drop_index  phase: contract  kind: schema
-- why: index public.visit_at
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX public.visit_at;
