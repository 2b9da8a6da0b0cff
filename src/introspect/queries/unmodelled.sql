-- User objects of kinds that the model does not have, as text for people. Members of extensions are left out, and so
-- is what comes with another object: array types, the casts of range types.
WITH found(classid, objid, description) AS (
  SELECT 'pg_operator'::regclass::oid, o.oid, 'shell operator ' || o.oid::regoperator
    FROM pg_operator o JOIN /*include user_schemas*/ n ON n.oid = o.oprnamespace
   WHERE o.oprcode = 0 -- another operator that names it makes it again
     AND NOT EXISTS (SELECT FROM pg_operator r WHERE r.oprcode <> 0 AND (r.oprcom = o.oid OR r.oprnegate = o.oid))
  UNION ALL
  SELECT 'pg_opclass'::regclass, c.oid,
         format('operator class %I.%I using %I', n.nspname, c.opcname, m.amname)
    FROM pg_opclass c JOIN pg_am m ON m.oid = c.opcmethod JOIN /*include user_schemas*/ n ON n.oid = c.opcnamespace
  UNION ALL
  SELECT 'pg_opfamily'::regclass, f.oid,
         format('operator family %I.%I using %I', n.nspname, f.opfname, m.amname)
    FROM pg_opfamily f JOIN pg_am m ON m.oid = f.opfmethod JOIN /*include user_schemas*/ n ON n.oid = f.opfnamespace
  UNION ALL
  SELECT 'pg_cast'::regclass, c.oid,
         format('cast (%s as %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL))
    FROM pg_cast c WHERE c.oid >= 16384
  UNION ALL
  SELECT 'pg_conversion'::regclass, c.oid, format('conversion %I.%I', n.nspname, c.conname)
    FROM pg_conversion c JOIN /*include user_schemas*/ n ON n.oid = c.connamespace
  UNION ALL
  SELECT 'pg_language'::regclass, l.oid, format('language %I', l.lanname) FROM pg_language l WHERE l.oid >= 16384
  UNION ALL
  SELECT 'pg_transform'::regclass, t.oid,
         format('transform for %s language %I', format_type(t.trftype, NULL), l.lanname)
    FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang WHERE t.oid >= 16384
  UNION ALL
  SELECT 'pg_ts_config'::regclass, c.oid, format('text search configuration %I.%I', n.nspname, c.cfgname)
    FROM pg_ts_config c JOIN /*include user_schemas*/ n ON n.oid = c.cfgnamespace
  UNION ALL
  SELECT 'pg_ts_dict'::regclass, d.oid, format('text search dictionary %I.%I', n.nspname, d.dictname)
    FROM pg_ts_dict d JOIN /*include user_schemas*/ n ON n.oid = d.dictnamespace
  UNION ALL
  SELECT 'pg_ts_parser'::regclass, p.oid, format('text search parser %I.%I', n.nspname, p.prsname)
    FROM pg_ts_parser p JOIN /*include user_schemas*/ n ON n.oid = p.prsnamespace
  UNION ALL
  SELECT 'pg_ts_template'::regclass, t.oid, format('text search template %I.%I', n.nspname, t.tmplname)
    FROM pg_ts_template t JOIN /*include user_schemas*/ n ON n.oid = t.tmplnamespace
  UNION ALL
  SELECT 'pg_am'::regclass, m.oid, format('access method %I', m.amname) FROM pg_am m WHERE m.oid >= 16384
  UNION ALL
  SELECT 'pg_subscription'::regclass, s.oid, format('subscription %I', s.subname)
    FROM pg_subscription s
   WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
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
