-- Inner objects that stand for another one and that no internal dependency leads back: column defaults, the rows of a
-- publication, entries of operator families that need no class of it, NOT NULL constraints that the column says all of (18).
SELECT 'pg_attrdef'::regclass::oid AS classid, d.oid AS objid, 'pg_class'::regclass::oid AS refclassid,
       d.adrelid AS refobjid, d.adnum::int AS refobjsubid
  FROM pg_attrdef d
UNION ALL
SELECT 'pg_publication_rel'::regclass, r.oid, 'pg_publication'::regclass, r.prpubid, 0
  FROM pg_publication_rel r
/*if >= 150000*/
UNION ALL
SELECT 'pg_publication_namespace'::regclass, s.oid, 'pg_publication'::regclass, s.pnpubid, 0
  FROM pg_publication_namespace s
/*end*/
UNION ALL
SELECT 'pg_constraint'::regclass, k.oid,
       CASE k.contypid WHEN 0 THEN 'pg_class'::regclass ELSE 'pg_type'::regclass END,
       CASE k.contypid WHEN 0 THEN k.conrelid ELSE k.contypid END, coalesce(k.conkey[1], 0)
  FROM pg_constraint k
 WHERE k.contype = 'n'
UNION ALL
SELECT e.classid, e.objid, e.refclassid, e.refobjid, 0
  FROM pg_depend e
 WHERE e.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass)
   AND e.refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass) AND e.deptype = 'a'
