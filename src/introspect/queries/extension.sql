-- Installed extensions; those that initdb installs (plpgsql) come with every database and are no one's choice. Of the
-- privileges on their members those that the extension did not set up itself.
WITH lists AS (
  SELECT 'pg_proc'::regclass::oid AS classid, oid AS objid, proowner AS owner, proacl AS acl,
         acldefault('f', proowner) AS base FROM pg_proc
  UNION ALL
  SELECT 'pg_class'::regclass, oid, relowner, relacl,
         acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r'::"char" END, relowner) FROM pg_class
  UNION ALL
  SELECT 'pg_type'::regclass, oid, typowner, typacl, acldefault('T', typowner) FROM pg_type
  UNION ALL
  SELECT 'pg_namespace'::regclass, oid, nspowner, nspacl, acldefault('n', nspowner) FROM pg_namespace
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, oid, fdwowner, fdwacl, acldefault('F', fdwowner) FROM pg_foreign_data_wrapper
  UNION ALL
  SELECT 'pg_language'::regclass, oid, lanowner, lanacl, acldefault('l', lanowner) FROM pg_language
), entries AS (
  SELECT d.refobjid AS extension, l.classid, l.objid,
         CASE e.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(e.grantee)::text END AS grantee,
         e.privilege_type AS privilege,
         bool_or(e.is_grantable) FILTER (WHERE e.held) AS held,
         bool_or(e.is_grantable) FILTER (WHERE NOT e.held) AS by_default
    FROM lists l
    JOIN pg_depend d ON d.classid = l.classid AND d.objid = l.objid AND d.deptype = 'e'
                    AND d.refclassid = 'pg_extension'::regclass
    LEFT JOIN pg_init_privs i ON i.classoid = l.classid AND i.objoid = l.objid AND i.objsubid = 0
   CROSS JOIN LATERAL (SELECT true AS held, x.* FROM aclexplode(l.acl) x
                       UNION ALL SELECT false, x.* FROM aclexplode(coalesce(i.initprivs, l.base)) x) e
   WHERE l.acl IS NOT NULL AND e.grantee <> l.owner
   GROUP BY 1, 2, 3, 4, 5
), members AS (
  SELECT e.extension,
         CASE o.type WHEN 'aggregate' THEN 'FUNCTION' WHEN 'view' THEN 'TABLE' WHEN 'materialized view' THEN 'TABLE'
           WHEN 'foreign table' THEN 'TABLE' ELSE upper(o.type) END || ' ' || o.identity AS member,
         json_agg(json_build_object('grantee', grantee, 'privilege', privilege, 'grantable', held)
                  ORDER BY grantee COLLATE "C", privilege COLLATE "C")
           FILTER (WHERE held IS NOT NULL AND held IS DISTINCT FROM by_default) AS granted,
         json_agg(json_build_object('grantee', grantee, 'privilege', privilege, 'grantable', by_default)
                  ORDER BY grantee COLLATE "C", privilege COLLATE "C")
           FILTER (WHERE held IS NULL) AS revoked
    FROM entries e
   CROSS JOIN LATERAL pg_identify_object(e.classid, e.objid, 0) o
   WHERE held IS DISTINCT FROM by_default
   GROUP BY 1, 2
)
SELECT 'pg_extension'::regclass::oid AS classid, x.oid, NULL AS schema, NULL AS owner, x.extname AS name, NULL AS signature,
       json_build_object('owner', pg_get_userbyid(x.extowner), 'schema', n.nspname, 'version', x.extversion,
         'member_privileges', (
           SELECT json_agg(json_build_object('member', m.member, 'granted', m.granted, 'revoked', m.revoked)
                           ORDER BY m.member COLLATE "C")
             FROM members m WHERE m.extension = x.oid)) AS fields
  FROM pg_extension x
  JOIN pg_namespace n ON n.oid = x.extnamespace
 WHERE x.oid >= 16384
