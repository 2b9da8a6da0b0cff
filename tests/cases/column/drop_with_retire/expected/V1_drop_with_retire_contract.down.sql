-- gen: V1 drop_with_retire  phase: contract  kind: schema
-- why: after.gen:1 column public.people.legacy_code
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.people ADD COLUMN legacy_code text;
