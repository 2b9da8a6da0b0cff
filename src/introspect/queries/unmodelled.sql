-- User objects of kinds that the model does not have, as text for people. Members of extensions are left out, and so
-- is what comes with another object: array types, the casts of range types.
WITH found(classid, objid, description) AS (
  SELECT 'pg_operator'::regclass::oid, o.oid, 'shell operator ' || o.oid::regoperator
    FROM pg_operator o JOIN /*include user_schemas*/ n ON n.oid = o.oprnamespace
   WHERE o.oprcode = 0 -- another operator that names it makes it again
     AND NOT EXISTS (SELECT FROM pg_operator r WHERE r.oprcode <> 0 AND (r.oprcom = o.oid OR r.oprnegate = o.oid))
  UNION ALL
  SELECT 'pg_subscription'::regclass, s.oid, format('subscription %I (only superusers may read it)', s.subname)
    FROM pg_subscription s
   WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     AND NOT has_column_privilege('pg_subscription', 'subconninfo', 'SELECT')
  UNION ALL
  SELECT 'pg_user_mapping'::regclass, m.umid, format('options of user mapping %I.%I (only that user and superusers may read them)', m.srvname,
                                                     CASE m.umuser WHEN 0 THEN 'public' ELSE m.usename END)
    FROM pg_user_mappings m
   WHERE NOT /*include options_seen m*/ AND /*include not_member pg_foreign_server | m.srvid*/
  UNION ALL
  SELECT 'pg_type'::regclass, t.oid, format('%s %I.%I', CASE WHEN t.typisdefined THEN 'base type' ELSE 'shell type' END,
                                            n.nspname, t.typname)
    FROM pg_type t JOIN /*include user_schemas*/ n ON n.oid = t.typnamespace
   WHERE t.typtype IN ('b', 'p')
     AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
)
SELECT description
  FROM found f
 WHERE NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.classid = f.classid AND e.objid = f.objid AND e.deptype IN ('e', 'i'))
UNION
SELECT format('security label of %s on %s %s', l.provider, l.objtype, l.objname)
  FROM pg_seclabels l
 WHERE l.classoid NOT IN ('pg_database'::regclass, 'pg_authid'::regclass, 'pg_tablespace'::regclass)
