SELECT 'pg_type'::regclass::oid AS classid, t.oid, n.nspname AS schema, NULL AS owner, t.typname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(t.typowner),
         'type', format_type(t.typbasetype, t.typtypmod),
         'collation', CASE WHEN t.typcollation <> b.typcollation THEN /*include collation_name t.typcollation*/ END,
         'not_null', t.typnotnull,
         'default_value', coalesce(pg_get_expr(t.typdefaultbin, 0), quote_literal(t.typdefault))) AS fields
  FROM pg_type t
  JOIN /*include user_schemas*/ n ON n.oid = t.typnamespace
  JOIN pg_type b ON b.oid = t.typbasetype
 WHERE t.typtype = 'd' AND /*include not_member pg_type | t.oid*/
