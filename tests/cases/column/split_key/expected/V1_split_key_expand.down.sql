-- gen: V1 split_key  phase: expand  kind: schema
-- why: after.sql:3 column public.parts.maker
-- why: after.sql:5 column public.parts.number
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.parts.maker, column public.parts.number fails
-- loses: the values of public.parts.maker; the values of public.parts.number
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.parts DROP CONSTRAINT parts_number__gen_not_null;
ALTER TABLE public.parts DROP CONSTRAINT parts_maker__gen_not_null;
DROP TRIGGER zzzz_gen_parts_maker_number ON public.parts;
DROP FUNCTION public.zzzz_gen_parts_maker_number();

ALTER TABLE public.parts DROP COLUMN number;

ALTER TABLE public.parts DROP COLUMN maker;

COMMIT;
