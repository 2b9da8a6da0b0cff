-- gen: V1 detach_beside_default  phase: expand  kind: schema
-- why: after.sql:1 column public.log.level
-- lock: ACCESS EXCLUSIVE on public.log
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.log.level fails
-- loses: the values of public.log.level
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log DROP COLUMN level;
