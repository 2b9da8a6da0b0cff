-- gen: V2 detach_beside_default  phase: contract  kind: schema
-- why: after.sql:2 table public.log_old
-- lock: ACCESS EXCLUSIVE on public.log, public.log_old
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log DETACH PARTITION public.log_old;
