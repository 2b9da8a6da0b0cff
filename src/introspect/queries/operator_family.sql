-- Operator families, with the entries that belong to none of their classes.
SELECT 'pg_opfamily'::regclass::oid AS classid, f.oid, n.nspname AS schema, NULL AS owner, f.opfname AS name,
       m.amname AS signature,
       json_build_object(
         'owner', pg_get_userbyid(f.opfowner),
         'members', /*include family_members pg_opfamily | f.oid*/) AS fields
  FROM pg_opfamily f
  JOIN pg_am m ON m.oid = f.opfmethod
  JOIN /*include user_schemas*/ n ON n.oid = f.opfnamespace
 WHERE /*include not_member pg_opfamily | f.oid*/
