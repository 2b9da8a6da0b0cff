-- gen: V4 rename_under_a_function  phase: migrate  kind: schema
-- why: after.sql:10 constraint public.base.base_name__gen_in_step
-- why: after.sql:1 constraint public.part.part_width__gen_in_step
-- why: after.sql:1 constraint public.part.part_remarks__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.base, public.part
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.part DROP CONSTRAINT part_remarks__gen_in_step;
ALTER TABLE public.part ADD CONSTRAINT part_remarks__gen_in_step CHECK (remarks IS NOT NULL OR ((notes)::jsonb) IS NULL) NOT VALID;

ALTER TABLE public.part DROP CONSTRAINT part_width__gen_in_step;
ALTER TABLE public.part ADD CONSTRAINT part_width__gen_in_step CHECK (width IS NOT NULL OR ((size::text)::text) IS NULL) NOT VALID;

ALTER TABLE public.base DROP CONSTRAINT base_name__gen_in_step;
ALTER TABLE public.base ADD CONSTRAINT base_name__gen_in_step CHECK (name IS NOT NULL OR ((label)::text) IS NULL) NOT VALID;

COMMIT;
