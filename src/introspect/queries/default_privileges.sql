-- What they grant and revoke is in privileges.sql.
SELECT 'pg_default_acl'::regclass::oid AS classid, d.oid, n.nspname AS schema, NULL AS owner,
       pg_get_userbyid(d.defaclrole) AS name,
       CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'
         WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' WHEN 'L' THEN 'LARGE OBJECTS' END AS signature,
       json_build_object() AS fields
  FROM pg_default_acl d
  LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
 WHERE d.defaclnamespace = 0 OR d.defaclnamespace IN (SELECT u.oid FROM /*include user_schemas*/ u)
