SELECT 'pg_language'::regclass::oid AS classid, l.oid, NULL AS schema, NULL AS owner, l.lanname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(l.lanowner),
         'trusted', l.lanpltrusted,
         'handler', /*include function_name l.lanplcallfoid*/,
         'inline_handler', /*include function_name l.laninline*/,
         'validator', /*include function_name l.lanvalidator*/) AS fields
  FROM pg_language l
 WHERE l.oid >= 16384 AND /*include not_member pg_language | l.oid*/
