-- gen: V1 create  kind: schema
-- why: after.sql:2 statistics public.t_ab
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

CREATE STATISTICS public.t_ab (ndistinct, dependencies) ON a, b FROM public.t;
