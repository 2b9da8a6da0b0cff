-- gen: V1 create  kind: schema
-- why: after.sql:2 statistics public.t_ab
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP STATISTICS public.t_ab;
