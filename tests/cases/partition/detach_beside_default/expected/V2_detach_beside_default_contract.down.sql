-- gen: V2 detach_beside_default  phase: contract  kind: schema
-- why: after.sql:2 table public.log_old
-- lock: ACCESS EXCLUSIVE on public.log_old; SHARE UPDATE EXCLUSIVE on public.log
-- scan: public.log
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log ATTACH PARTITION public.log_old FOR VALUES FROM (0) TO (100);
