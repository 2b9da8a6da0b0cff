-- gen: V1 change_default  phase: expand  kind: schema
-- why: after.sql:1 column public.t.a
-- why: after.sql:1 column public.t.c
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'y''s'::text;

ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 3;

COMMIT;
