SELECT 'pg_conversion'::regclass::oid AS classid, c.oid, n.nspname AS schema, NULL AS owner, c.conname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(c.conowner),
         'definition',
         format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END,
                n.nspname, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),
                /*include function_name c.conproc*/)) AS fields
  FROM pg_conversion c
  JOIN /*include user_schemas*/ n ON n.oid = c.connamespace
 WHERE /*include not_member pg_conversion | c.oid*/
