SELECT 'pg_type'::regclass::oid AS classid, t.oid, n.nspname AS schema, NULL AS owner, t.typname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(t.typowner),
         'subtype', format_type(r.rngsubtype, NULL),
         'subtype_opclass', CASE WHEN NOT o.opcdefault THEN quote_ident(opn.nspname) || '.' || quote_ident(o.opcname) END,
         'collation', CASE WHEN r.rngcollation <> s.typcollation THEN /*include collation_name r.rngcollation*/ END,
         'canonical', /*include function_name r.rngcanonical*/,
         'subtype_diff', /*include function_name r.rngsubdiff*/,
         'multirange', json_build_object('schema', mn.nspname, 'name', m.typname)) AS fields
  FROM pg_range r
  JOIN pg_type t ON t.oid = r.rngtypid
  JOIN /*include user_schemas*/ n ON n.oid = t.typnamespace
  JOIN pg_type s ON s.oid = r.rngsubtype
  JOIN pg_opclass o ON o.oid = r.rngsubopc
  JOIN pg_namespace opn ON opn.oid = o.opcnamespace
  JOIN pg_type m ON m.oid = r.rngmultitypid
  JOIN pg_namespace mn ON mn.oid = m.typnamespace
 WHERE /*include not_member pg_type | t.oid*/
