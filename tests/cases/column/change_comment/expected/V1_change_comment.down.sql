-- gen: V1 change_comment  kind: schema
-- why: after.sql:1 column public.t.a
-- why: after.sql:1 column public.t.b
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

COMMENT ON COLUMN public.t.b IS NULL;

COMMENT ON COLUMN public.t.a IS 'old';

COMMIT;
