-- Access control lists as differences from what a new object has. For "public" that is what initdb gives it: all for
-- the owner and, for PUBLIC, USAGE (with CREATE before 15). Default privileges in a schema add to the global ones, so
-- they start from nothing, as columns do (an empty list; '{}' would not be one for aclexplode).
WITH lists(classid, objid, objsubid, owner, acl, base) AS (
  SELECT 'pg_namespace'::regclass::oid, n.oid, 0, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner)),
         CASE WHEN n.nspname <> 'public' THEN acldefault('n', n.nspowner)
              ELSE acldefault('n', n.nspowner)
                   || makeaclitem(0, n.nspowner, 'USAGE', false)
                   /*if < 150000*/ || makeaclitem(0, n.nspowner, 'CREATE', false) /*end*/ END
    FROM pg_namespace n
   WHERE n.nspacl IS NOT NULL OR n.nspname = 'public'
  UNION ALL
  SELECT 'pg_class'::regclass, oid, 0, relowner, relacl,
         acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r'::"char" END, relowner)
    FROM pg_class WHERE relacl IS NOT NULL AND oid >= 16384
  UNION ALL
  SELECT 'pg_class'::regclass, c.oid, a.attnum, c.relowner, a.attacl, acldefault('c', c.relowner)
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND c.oid >= 16384
  UNION ALL
  SELECT 'pg_proc'::regclass, oid, 0, proowner, proacl, acldefault('f', proowner)
    FROM pg_proc WHERE proacl IS NOT NULL AND oid >= 16384
  UNION ALL
  SELECT 'pg_type'::regclass, oid, 0, typowner, typacl, acldefault('T', typowner)
    FROM pg_type WHERE typacl IS NOT NULL AND oid >= 16384
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, oid, 0, fdwowner, fdwacl, acldefault('F', fdwowner)
    FROM pg_foreign_data_wrapper WHERE fdwacl IS NOT NULL
  UNION ALL
  SELECT 'pg_foreign_server'::regclass, oid, 0, srvowner, srvacl, acldefault('S', srvowner)
    FROM pg_foreign_server WHERE srvacl IS NOT NULL
  UNION ALL
  SELECT 'pg_language'::regclass, oid, 0, lanowner, lanacl, acldefault('l', lanowner)
    FROM pg_language WHERE lanacl IS NOT NULL AND oid >= 16384
  UNION ALL
  SELECT 'pg_default_acl'::regclass, oid, 0, defaclrole, defaclacl,
         CASE WHEN defaclnamespace = 0
              THEN acldefault(CASE defaclobjtype WHEN 'S' THEN 's'::"char" ELSE defaclobjtype END, defaclrole)
              ELSE acldefault('c', defaclrole) END
    FROM pg_default_acl
), entries AS (
  SELECT l.classid, l.objid, l.objsubid,
         CASE e.grantee WHEN 0 THEN 'public' WHEN l.owner THEN '' ELSE pg_get_userbyid(e.grantee)::text END AS grantee,
         e.privilege_type AS privilege,
         bool_or(e.is_grantable) FILTER (WHERE e.held) AS held,          -- NULL: not held
         CASE WHEN NOT bool_or(e.grantor = l.owner) THEN min(pg_get_userbyid(e.grantor)) END AS grantor,
         bool_or(e.is_grantable) FILTER (WHERE NOT e.held) AS by_default -- NULL: not held by default
    FROM lists l
   CROSS JOIN LATERAL (SELECT true AS held, x.* FROM aclexplode(l.acl) x
                       UNION ALL SELECT false, x.* FROM aclexplode(l.base) x) e
   GROUP BY 1, 2, 3, 4, 5
)
SELECT classid, objid, objsubid,
       json_agg(json_build_object('grantee', grantee, 'privilege', privilege, 'grantable', held, 'grantor', grantor)
                ORDER BY grantee COLLATE "C", privilege COLLATE "C")
         FILTER (WHERE held IS NOT NULL AND held IS DISTINCT FROM by_default) AS granted,
       json_agg(json_build_object('grantee', grantee, 'privilege', privilege, 'grantable', by_default)
                ORDER BY grantee COLLATE "C", privilege COLLATE "C")
         FILTER (WHERE held IS NULL) AS revoked
  FROM entries
 WHERE held IS DISTINCT FROM by_default
 GROUP BY classid, objid, objsubid
