SELECT 'pg_ts_parser'::regclass::oid AS classid, p.oid, n.nspname AS schema, NULL AS owner, p.prsname AS name,
       NULL AS signature,
       json_build_object(
         'definition',
         format('CREATE TEXT SEARCH PARSER %I.%I (', n.nspname, p.prsname)
           || concat_ws(', ', 'START = ' || /*include function_name p.prsstart*/,
                              'GETTOKEN = ' || /*include function_name p.prstoken*/,
                              'END = ' || /*include function_name p.prsend*/,
                              'HEADLINE = ' || /*include function_name p.prsheadline*/,
                              'LEXTYPES = ' || /*include function_name p.prslextype*/)
           || ')') AS fields
  FROM pg_ts_parser p
  JOIN /*include user_schemas*/ n ON n.oid = p.prsnamespace
 WHERE /*include not_member pg_ts_parser | p.oid*/
