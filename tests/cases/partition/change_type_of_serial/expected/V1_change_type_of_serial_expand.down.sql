-- gen: V1 change_type_of_serial  phase: expand  kind: schema
-- why: after.sql:1 column public.parts.number
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.parts DROP CONSTRAINT parts_number__gen_in_step;
DROP TRIGGER zzzz_gen_parts_number ON public.parts;
DROP FUNCTION public.zzzz_gen_parts_number();
ALTER TABLE public.parts DROP COLUMN number__gen_new;

COMMIT;
