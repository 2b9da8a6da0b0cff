SELECT 'pg_rewrite'::regclass::oid AS classid, r.oid, n.nspname AS schema, c.relname AS owner, r.rulename AS name,
       NULL AS signature,
       json_build_object('definition', rtrim(pg_get_ruledef(r.oid), ';'),
                         'enabled', /*include enabled r.ev_enabled*/) AS fields
  FROM pg_rewrite r
  JOIN pg_class c ON c.oid = r.ev_class
  JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
 WHERE r.rulename <> '_RETURN'
   AND /*include not_member pg_class | c.oid*/
   AND /*include not_member pg_rewrite | r.oid*/
