-- gen: V4 split_key  phase: migrate  kind: schema
-- why: after.sql:3 column public.parts.maker
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: no
-- risk: fails when a row breaks parts_maker__gen_not_null; fails when a row breaks parts_number__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.parts VALIDATE CONSTRAINT parts_maker__gen_not_null;

ALTER TABLE public.parts VALIDATE CONSTRAINT parts_number__gen_not_null;

COMMIT;
