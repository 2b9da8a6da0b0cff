-- gen: V1 create_aggregate  kind: schema
-- why: after.sql:1 function public.add_up(integer, integer)
-- why: after.sql:2 aggregate public.total(integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.add_up(integer, integer), aggregate public.total(integer) fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP AGGREGATE public.total(integer);

DROP FUNCTION public.add_up(integer, integer);

COMMIT;
