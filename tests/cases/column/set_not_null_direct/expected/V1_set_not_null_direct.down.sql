-- gen: V1 set_not_null_direct  kind: schema
-- why: after.sql:1 column public.notes.body
-- lock: ACCESS EXCLUSIVE on public.notes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.notes ALTER COLUMN body DROP NOT NULL;
