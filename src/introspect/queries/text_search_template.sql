SELECT 'pg_ts_template'::regclass::oid AS classid, t.oid, n.nspname AS schema, NULL AS owner, t.tmplname AS name,
       NULL AS signature,
       json_build_object(
         'definition',
         format('CREATE TEXT SEARCH TEMPLATE %I.%I (', n.nspname, t.tmplname)
           || concat_ws(', ', 'INIT = ' || /*include function_name t.tmplinit*/,
                              'LEXIZE = ' || /*include function_name t.tmpllexize*/)
           || ')') AS fields
  FROM pg_ts_template t
  JOIN /*include user_schemas*/ n ON n.oid = t.tmplnamespace
 WHERE /*include not_member pg_ts_template | t.oid*/
