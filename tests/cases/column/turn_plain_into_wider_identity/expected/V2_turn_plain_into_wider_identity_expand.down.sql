-- gen: V2 turn_plain_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
