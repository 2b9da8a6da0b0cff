SELECT 'pg_event_trigger'::regclass::oid AS classid, e.oid, NULL AS schema, NULL AS owner, e.evtname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(e.evtowner),
         'event', e.evtevent,
         'tags', array_to_json(e.evttags),
         'function', /*include function_name e.evtfoid*/,
         'enabled', /*include enabled e.evtenabled*/) AS fields
  FROM pg_event_trigger e
 WHERE /*include not_member pg_event_trigger | e.oid*/
