-- gen: V4 split_key  phase: migrate  kind: schema
-- why: after.sql:3 column public.parts.maker
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.parts DROP CONSTRAINT parts_number__gen_not_null;
ALTER TABLE public.parts ADD CONSTRAINT parts_number__gen_not_null CHECK (number IS NOT NULL) NOT VALID;

ALTER TABLE public.parts DROP CONSTRAINT parts_maker__gen_not_null;
ALTER TABLE public.parts ADD CONSTRAINT parts_maker__gen_not_null CHECK (maker IS NOT NULL) NOT VALID;

COMMIT;
