-- gen: V1 drop_key_column  phase: expand  kind: schema
-- why: after.sql:2 column public.part.ref
-- why: after.sql:2 column public.part.tag
-- lock: ACCESS EXCLUSIVE on public.part
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.part ALTER COLUMN tag DROP DEFAULT;

ALTER TABLE public.part ALTER COLUMN ref DROP DEFAULT;

COMMIT;
