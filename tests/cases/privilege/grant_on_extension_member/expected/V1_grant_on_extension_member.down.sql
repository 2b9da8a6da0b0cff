-- gen: V1 grant_on_extension_member  kind: schema
-- why: after.sql:1 extension hstore
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

REVOKE EXECUTE ON FUNCTION public.hstore(pg_catalog.text,pg_catalog.text) FROM app_user;
REVOKE EXECUTE ON FUNCTION public.hstore(pg_catalog.text,pg_catalog.text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.hstore(pg_catalog.text,pg_catalog.text) TO app_reader;
GRANT USAGE ON TYPE public.hstore TO PUBLIC;

COMMIT;
