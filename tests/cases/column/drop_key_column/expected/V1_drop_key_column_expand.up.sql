-- gen: V1 drop_key_column  phase: expand  kind: schema
-- why: after.sql:2 column public.part.ref
-- why: after.sql:2 column public.part.tag
-- lock: ACCESS EXCLUSIVE on public.part
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.part ALTER COLUMN ref SET DEFAULT gen_random_uuid();

ALTER TABLE public.part ALTER COLUMN tag SET DEFAULT (gen_random_uuid())::text;

COMMIT;
