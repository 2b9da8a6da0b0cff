-- ALTER ... DEPENDS ON EXTENSION: the object goes with the extension but is no member of it.
SELECT d.classid, d.objid, 0 AS objsubid, json_agg(x.extname ORDER BY x.extname) AS extensions
  FROM pg_depend d
  JOIN pg_extension x ON x.oid = d.refobjid
 WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
 GROUP BY d.classid, d.objid
