SELECT 'pg_transform'::regclass::oid AS classid, t.oid, NULL AS schema, NULL AS owner, k.place AS name,
       NULL AS signature,
       json_build_object(
         'definition',
         'CREATE TRANSFORM FOR ' || k.place || ' ('
           || concat_ws(', ', 'FROM SQL WITH FUNCTION ' || /*include function_with_types t.trffromsql*/,
                              'TO SQL WITH FUNCTION ' || /*include function_with_types t.trftosql*/)
           || ')') AS fields
  FROM pg_transform t
  JOIN pg_language l ON l.oid = t.trflang
 CROSS JOIN LATERAL (SELECT format_type(t.trftype, NULL) || ' LANGUAGE ' || quote_ident(l.lanname) AS place) k
 WHERE t.oid >= 16384 AND /*include not_member pg_transform | t.oid*/
