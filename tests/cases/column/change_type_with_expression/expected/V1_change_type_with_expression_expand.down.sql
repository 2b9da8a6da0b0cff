-- gen: V1 change_type_with_expression  phase: expand  kind: schema
-- why: after.sql:4 column public.parts.weight
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.parts DROP CONSTRAINT parts_weight__gen_not_null;
ALTER TABLE public.parts DROP CONSTRAINT parts_weight__gen_in_step;
DROP TRIGGER zzzz_gen_parts_weight ON public.parts;
DROP FUNCTION public.zzzz_gen_parts_weight();
ALTER TABLE public.parts DROP COLUMN weight__gen_new;

COMMIT;
