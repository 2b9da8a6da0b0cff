-- All of pg_depend that can matter: both ends made after initdb, or the schema "public".
SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
  FROM pg_depend
 WHERE objid >= 16384 AND (refobjid >= 16384 OR refclassid = 'pg_namespace'::regclass AND refobjid = 2200)
