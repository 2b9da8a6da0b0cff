-- gen: V1 change_type_of_column  phase: expand  kind: schema
-- why: after.sql:3 column public.visit.n
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT visit_n__gen_in_step;
DROP TRIGGER zzzz_gen_visit_n ON public.visit;
DROP FUNCTION public.zzzz_gen_visit_n();
ALTER TABLE public.visit DROP COLUMN n__gen_new;

COMMIT;
