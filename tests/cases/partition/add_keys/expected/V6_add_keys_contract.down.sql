-- gen: V6 add_keys  phase: contract  kind: schema
-- why: after.sql:1 column public.visit.at
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT visit_at__gen_not_null;
ALTER TABLE public.visit ADD CONSTRAINT visit_at__gen_not_null CHECK (at IS NOT NULL) NOT VALID;

COMMIT;
