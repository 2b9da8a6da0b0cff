-- gen: V3 detach_beside_default  phase: contract  kind: schema
-- why: after.sql:2 column public.log_old.level
-- lock: ACCESS EXCLUSIVE on public.log_old
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.log_old.level fails
-- loses: the values of public.log_old.level
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log_old DROP COLUMN level;
