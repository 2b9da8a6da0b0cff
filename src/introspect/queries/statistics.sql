SELECT 'pg_statistic_ext'::regclass::oid AS classid, s.oid, n.nspname AS schema, NULL AS owner, s.stxname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(s.stxowner),
         'relation', json_build_object('schema', cn.nspname, 'name', c.relname),
         'definition', pg_get_statisticsobjdef(s.oid),
         'target', /*if >= 170000*/ s.stxstattarget /*else*/ nullif(s.stxstattarget, -1) /*end*/) AS fields
  FROM pg_statistic_ext s
  JOIN /*include user_schemas*/ n ON n.oid = s.stxnamespace
  JOIN pg_class c ON c.oid = s.stxrelid
  JOIN pg_namespace cn ON cn.oid = c.relnamespace
 WHERE /*include not_member pg_statistic_ext | s.oid*/
