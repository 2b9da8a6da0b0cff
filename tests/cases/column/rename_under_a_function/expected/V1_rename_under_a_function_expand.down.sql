-- gen: V1 rename_under_a_function  phase: expand  kind: schema
-- why: after.sql:12 column public.base.name
-- why: after.sql:5 column public.part.remarks
-- why: after.sql:3 column public.part.width
-- lock: ACCESS EXCLUSIVE on public.base, public.part
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.base.name, column public.part.remarks, column public.part.width fails
-- loses: the values of public.base.name; the values of public.part.remarks; the values of public.part.width
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.part DROP CONSTRAINT part_remarks__gen_in_step;
ALTER TABLE public.part DROP CONSTRAINT part_width__gen_in_step;
DROP TRIGGER zzzz_gen_part_width_remarks ON public.part;
DROP FUNCTION public.zzzz_gen_part_width_remarks();

ALTER TABLE public.base DROP CONSTRAINT base_name__gen_in_step;
DROP TRIGGER zzzz_gen_base_name ON public.base;
DROP FUNCTION public.zzzz_gen_base_name();

ALTER TABLE public.part DROP COLUMN width;

ALTER TABLE public.part DROP COLUMN remarks;

ALTER TABLE public.base DROP COLUMN name;

COMMIT;
