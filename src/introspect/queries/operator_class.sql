SELECT 'pg_opclass'::regclass::oid AS classid, c.oid, n.nspname AS schema, NULL AS owner, c.opcname AS name,
       m.amname AS signature,
       json_build_object(
         'owner', pg_get_userbyid(c.opcowner),
         'type', format_type(c.opcintype, NULL),
         'family', /*include family_name c.opcfamily*/,
         'is_default', c.opcdefault,
         'storage', CASE WHEN c.opckeytype <> 0 THEN format_type(c.opckeytype, NULL) END,
         'members', /*include family_members pg_opclass | c.oid*/) AS fields
  FROM pg_opclass c
  JOIN pg_am m ON m.oid = c.opcmethod
  JOIN /*include user_schemas*/ n ON n.oid = c.opcnamespace
 WHERE /*include not_member pg_opclass | c.oid*/
