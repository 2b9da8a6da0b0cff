-- Installed extensions; those that initdb installs (plpgsql) come with every database and are no one's choice.
SELECT 'pg_extension'::regclass::oid AS classid, x.oid, NULL AS schema, NULL AS owner, x.extname AS name, NULL AS signature,
       json_build_object('owner', pg_get_userbyid(x.extowner), 'schema', n.nspname, 'version', x.extversion) AS fields
  FROM pg_extension x
  JOIN pg_namespace n ON n.oid = x.extnamespace
 WHERE x.oid >= 16384
