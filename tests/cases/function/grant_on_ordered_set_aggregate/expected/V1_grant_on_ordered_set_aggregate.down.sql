-- gen: V1 grant_on_ordered_set_aggregate  kind: schema
-- why: after.sql:2 aggregate public.the_last(anyelement, anyelement)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses aggregate public.the_last(anyelement, anyelement) fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP AGGREGATE public.the_last(anyelement ORDER BY anyelement);
