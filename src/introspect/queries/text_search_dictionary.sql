-- Text search dictionaries. The server keeps their options as text: name = value, ..., where values are literals.
SELECT 'pg_ts_dict'::regclass::oid AS classid, d.oid, n.nspname AS schema, NULL AS owner, d.dictname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(d.dictowner),
         'dictionary_template', (SELECT quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname)
                                   FROM pg_ts_template t JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
                                  WHERE t.oid = d.dicttemplate),
         'options', (SELECT json_agg(json_build_object('name', o.part[1], 'value', o.part[2])
                                     ORDER BY o.part[1] COLLATE "C")
                       FROM regexp_matches(d.dictinitoption,
                              '("(?:[^"]|"")+"|[^\s=,"'']+)\s*=\s*(E?''(?:[^'']|'''')*''|[^\s,'']+)', 'g') o(part)),
         'written_options', d.dictinitoption) AS fields
  FROM pg_ts_dict d
  JOIN /*include user_schemas*/ n ON n.oid = d.dictnamespace
 WHERE /*include not_member pg_ts_dict | d.oid*/
