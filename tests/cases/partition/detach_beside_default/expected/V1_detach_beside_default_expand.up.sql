-- gen: V1 detach_beside_default  phase: expand  kind: schema
-- why: after.sql:1 column public.log.level
-- lock: ACCESS EXCLUSIVE on public.log
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log ADD COLUMN level integer DEFAULT 3 NOT NULL;
