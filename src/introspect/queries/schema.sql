-- Schemas. The comment that initdb puts on "public" counts as none (see comments.sql).
SELECT 'pg_namespace'::regclass::oid AS classid, n.oid, NULL AS schema, NULL AS owner, n.nspname AS name, NULL AS signature,
       json_build_object('owner', pg_get_userbyid(s.nspowner)) AS fields
  FROM /*include user_schemas*/ n
  JOIN pg_namespace s ON s.oid = n.oid
 WHERE /*include not_member pg_namespace | n.oid*/
