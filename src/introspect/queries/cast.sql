-- Casts. Those of range types come with the type (internal dependency).
SELECT 'pg_cast'::regclass::oid AS classid, c.oid, NULL AS schema, NULL AS owner, k.types AS name, NULL AS signature,
       json_build_object(
         'definition',
         'CREATE CAST (' || k.types || ') '
           || CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || /*include function_with_types c.castfunc*/
                                WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END
           || CASE c.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END) AS fields
  FROM pg_cast c
 CROSS JOIN LATERAL (SELECT format_type(c.castsource, NULL) || ' AS ' || format_type(c.casttarget, NULL) AS types) k
 WHERE c.oid >= 16384
   AND NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
