SELECT 'pg_am'::regclass::oid AS classid, m.oid, NULL AS schema, NULL AS owner, m.amname AS name, NULL AS signature,
       json_build_object(
         'definition',
         format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', m.amname,
                CASE m.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, /*include function_name m.amhandler*/)) AS fields
  FROM pg_am m
 WHERE m.oid >= 16384 AND /*include not_member pg_am | m.oid*/
