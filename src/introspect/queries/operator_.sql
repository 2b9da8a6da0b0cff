-- Operators. One without a function is a shell: a commutator or negator that was named but never made.
SELECT 'pg_operator'::regclass::oid AS classid, o.oid, n.nspname AS schema, NULL AS owner, o.oprname AS name,
       CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', '
         || format_type(o.oprright, NULL) AS signature,
       json_build_object(
         'owner', pg_get_userbyid(o.oprowner),
         'left_type', CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END,
         'right_type', format_type(o.oprright, NULL),
         'function', /*include function_name o.oprcode*/,
         'commutator', /*include operator_name o.oprcom*/,
         'negator', /*include operator_name o.oprnegate*/,
         'restriction_estimator', /*include function_name o.oprrest*/,
         'join_estimator', /*include function_name o.oprjoin*/,
         'hashes', o.oprcanhash,
         'merges', o.oprcanmerge) AS fields
  FROM pg_operator o
  JOIN /*include user_schemas*/ n ON n.oid = o.oprnamespace
 WHERE o.oprcode <> 0 AND /*include not_member pg_operator | o.oid*/
