-- gen: V1 change_default  phase: expand  kind: schema
-- why: after.sql:1 column public.t.a
-- why: after.sql:1 column public.t.c
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'x'::text;

COMMIT;
