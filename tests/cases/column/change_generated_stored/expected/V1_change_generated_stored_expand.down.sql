-- gen: V1 change_generated_stored  phase: expand  kind: schema
-- why: after.sql:6 column public.lines.tax
-- why: schema public__gen_new
-- why: after.sql:7 column public.lines.code
-- why: after.sql:1 table public__gen_new.lines
-- why: after.sql:1 trigger public.lines.zzzz_gen_lines_copy
-- lock: ACCESS EXCLUSIVE on public.lines
-- scan: public.lines
-- rewrite: no
-- risk: fails when a row has NULL in code
-- loses: the values of public.lines.tax
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_lines_empty ON public.lines;
DROP TRIGGER zzzz_gen_lines_copy ON public.lines;
DROP FUNCTION public__gen_new.zzzz_gen_lines_copy();

DROP TRIGGER zzzz_gen_lines_code ON public.lines;
DROP FUNCTION public.zzzz_gen_lines_code();

DROP TRIGGER zzzz_gen_lines_tax ON public.lines;
DROP FUNCTION public.zzzz_gen_lines_tax();

DROP TABLE public__gen_new.lines;

ALTER TABLE public.lines DROP COLUMN tax;

ALTER TABLE public.lines ALTER COLUMN code SET NOT NULL;

DROP SCHEMA public__gen_new;

ALTER TABLE public.lines ADD COLUMN tax integer GENERATED ALWAYS AS (price / 10) STORED;

COMMIT;
