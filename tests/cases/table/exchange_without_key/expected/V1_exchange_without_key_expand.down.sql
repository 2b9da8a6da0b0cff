-- gen: V1 exchange_without_key  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.visit
-- why: after.sql:1 table public.visit
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public__gen_new.visit DROP COLUMN visit__gen_key;
DROP TRIGGER zzzz_gen_visit_key ON public.visit;
DROP FUNCTION public.zzzz_gen_visit_key();
ALTER TABLE public.visit DROP COLUMN visit__gen_key;

DROP TABLE public__gen_new.visit;

DROP SCHEMA public__gen_new;

COMMIT;
