-- Extensions and the roles whose privileges on their members count: those that may act for all owners of the members.
-- What a trusted extension makes belongs to the first superuser, whoever installed it.
WITH members AS (
  SELECT d.refobjid AS extension, d.classid, d.objid
    FROM pg_depend d
   WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass AND d.refobjid >= 16384
), owners AS (
  SELECT m.extension, p.proowner AS owner FROM members m JOIN pg_proc p ON m.classid = 'pg_proc'::regclass AND p.oid = m.objid
  UNION
  SELECT m.extension, c.relowner FROM members m JOIN pg_class c ON m.classid = 'pg_class'::regclass AND c.oid = m.objid
  UNION
  SELECT m.extension, t.typowner FROM members m JOIN pg_type t ON m.classid = 'pg_type'::regclass AND t.oid = m.objid
  UNION
  SELECT m.extension, n.nspowner FROM members m JOIN pg_namespace n ON m.classid = 'pg_namespace'::regclass AND n.oid = m.objid
  UNION
  SELECT m.extension, w.fdwowner FROM members m
    JOIN pg_foreign_data_wrapper w ON m.classid = 'pg_foreign_data_wrapper'::regclass AND w.oid = m.objid
  UNION
  SELECT m.extension, l.lanowner FROM members m JOIN pg_language l ON m.classid = 'pg_language'::regclass AND l.oid = m.objid
)
SELECT x.extname, r.rolname
  FROM pg_extension x
  JOIN owners o ON o.extension = x.oid
 CROSS JOIN pg_roles r
 GROUP BY x.extname, r.rolname
HAVING bool_and(pg_has_role(r.oid, o.owner, 'USAGE'))
