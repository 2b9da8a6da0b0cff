-- Sequences, but for those of identity columns, which hang on their column by an internal dependency.
SELECT 'pg_class'::regclass::oid AS classid, c.oid, n.nspname AS schema, NULL AS owner, c.relname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(c.relowner),
         'options', /*include sequence_options s*/,
         'unlogged', c.relpersistence = 'u',
         'owned_by', CASE WHEN a.attname IS NOT NULL THEN json_build_object(
                       'table', json_build_object('schema', tn.nspname, 'name', t.relname), 'column', a.attname) END)
         AS fields
  FROM pg_class c
  JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
  JOIN pg_sequence s ON s.seqrelid = c.oid
  LEFT JOIN pg_depend d
    ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
   AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
  LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
  LEFT JOIN pg_class t ON t.oid = d.refobjid
  LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace
 WHERE c.relkind = 'S' AND d.deptype IS DISTINCT FROM 'i' AND /*include not_member pg_class | c.oid*/
