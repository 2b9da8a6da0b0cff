-- Functions, procedures and window functions. Constructors of range types belong to their type (internal dependency).
SELECT 'pg_proc'::regclass::oid AS classid, p.oid, n.nspname AS schema, NULL AS owner, p.proname AS name,
       oidvectortypes(p.proargtypes) AS signature,
       json_build_object(
         'owner', pg_get_userbyid(p.proowner),
         'routine', CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'w' THEN 'window' ELSE 'function' END,
         'arguments', pg_get_function_arguments(p.oid),
         'argument_names', (
           SELECT json_agg(rtrim(CASE coalesce(p.proargmodes[i], 'i') WHEN 'i' THEN 'IN ' WHEN 'o' THEN 'OUT '
                                   WHEN 'b' THEN 'INOUT ' WHEN 'v' THEN 'VARIADIC ' ELSE 'TABLE ' END
                                 || coalesce(p.proargnames[i], '')) ORDER BY i)
             FROM generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) i),
         'result', pg_get_function_result(p.oid),
         'language', l.lanname,
         'definition', rtrim(pg_get_functiondef(p.oid), E'\n'),
         'atomic', p.prosqlbody IS NOT NULL) AS fields
  FROM pg_proc p
  JOIN /*include user_schemas*/ n ON n.oid = p.pronamespace
  JOIN pg_language l ON l.oid = p.prolang
 WHERE p.prokind <> 'a'
   AND NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
