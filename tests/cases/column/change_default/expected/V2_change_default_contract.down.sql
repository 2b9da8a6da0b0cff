-- gen: V2 change_default  phase: contract  kind: schema
-- why: after.sql:1 column public.t.b
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 1;
