SELECT 'pg_foreign_server'::regclass::oid AS classid, s.oid, NULL AS schema, NULL AS owner, s.srvname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(s.srvowner),
         'wrapper', w.fdwname,
         'type', s.srvtype,
         'version', s.srvversion,
         'options', /*include options s.srvoptions*/) AS fields
  FROM pg_foreign_server s
  JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
 WHERE /*include not_member pg_foreign_server | s.oid*/
