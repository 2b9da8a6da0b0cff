-- gen: V1 change_storage_options  kind: schema
-- why: after.sql:1 column public.t.body
-- why: after.sql:1 column public.t.tags
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t ALTER COLUMN body SET STORAGE EXTERNAL;

ALTER TABLE public.t ALTER COLUMN tags SET STATISTICS 500;
ALTER TABLE public.t ALTER COLUMN tags SET (n_distinct=100);

COMMIT;
