-- gen: V1 set_not_null_direct  kind: schema
-- why: after.sql:1 column public.notes.body
-- lock: ACCESS EXCLUSIVE on public.notes
-- scan: public.notes
-- rewrite: no
-- risk: fails when a row has NULL in body
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.notes ALTER COLUMN body SET NOT NULL;
