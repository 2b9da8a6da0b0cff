-- gen: V3 detach_beside_default  phase: contract  kind: schema
-- why: after.sql:2 column public.log_old.level
-- lock: ACCESS EXCLUSIVE on public.log_old
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log_old ADD COLUMN level integer DEFAULT 3 NOT NULL;
