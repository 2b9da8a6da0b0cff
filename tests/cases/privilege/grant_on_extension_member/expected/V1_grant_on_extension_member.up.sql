-- gen: V1 grant_on_extension_member  kind: schema
-- why: after.sql:1 extension hstore
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

REVOKE EXECUTE ON FUNCTION public.hstore(pg_catalog.text,pg_catalog.text) FROM app_reader;
GRANT EXECUTE ON FUNCTION public.hstore(pg_catalog.text,pg_catalog.text) TO PUBLIC;
GRANT EXECUTE ON FUNCTION public.hstore(pg_catalog.text,pg_catalog.text) TO app_user WITH GRANT OPTION;
REVOKE USAGE ON TYPE public.hstore FROM PUBLIC;

COMMIT;
