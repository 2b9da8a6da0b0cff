-- gen: V1 grant_on_ordered_set_aggregate  kind: schema
-- why: after.sql:2 aggregate public.the_last(anyelement, anyelement)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE AGGREGATE public.the_last(anyelement ORDER BY anyelement) (SFUNC = public.last_of, STYPE = anyelement);
REVOKE EXECUTE ON FUNCTION public.the_last(anyelement, anyelement) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.the_last(anyelement, anyelement) TO app_user;

COMMIT;
