-- gen: V1 create  kind: schema
-- why: after.sql:3 rule public.t.keep_log
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP RULE keep_log ON public.t;
