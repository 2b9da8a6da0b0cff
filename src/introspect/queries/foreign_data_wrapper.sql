SELECT 'pg_foreign_data_wrapper'::regclass::oid AS classid, w.oid, NULL AS schema, NULL AS owner, w.fdwname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(w.fdwowner),
         'handler', /*include function_name w.fdwhandler*/,
         'validator', /*include function_name w.fdwvalidator*/,
         'options', /*include options w.fdwoptions*/) AS fields
  FROM pg_foreign_data_wrapper w
 WHERE w.oid >= 16384 AND /*include not_member pg_foreign_data_wrapper | w.oid*/
