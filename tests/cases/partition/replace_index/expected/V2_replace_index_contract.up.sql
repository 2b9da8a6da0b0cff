-- gen: V2 replace_index  phase: contract  kind: schema
-- why: after.sql:6 index public.visit_at
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visit_at__gen_new') AND indisvalid)

DROP INDEX public.visit_at;
