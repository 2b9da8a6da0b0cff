SELECT 'pg_ts_config'::regclass::oid AS classid, c.oid, n.nspname AS schema, NULL AS owner, c.cfgname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(c.cfgowner),
         'parser', (SELECT quote_ident(pn.nspname) || '.' || quote_ident(p.prsname)
                      FROM pg_ts_parser p JOIN pg_namespace pn ON pn.oid = p.prsnamespace WHERE p.oid = c.cfgparser),
         'mappings', (
           SELECT json_agg(json_build_object('token', m.alias, 'dictionaries', m.dictionaries) ORDER BY m.tokid)
             FROM (SELECT t.tokid, t.alias,
                          json_agg(quote_ident(dn.nspname) || '.' || quote_ident(d.dictname) ORDER BY g.mapseqno)
                            AS dictionaries
                     FROM pg_ts_config_map g
                     JOIN ts_token_type(c.cfgparser) t ON t.tokid = g.maptokentype
                     JOIN pg_ts_dict d ON d.oid = g.mapdict
                     JOIN pg_namespace dn ON dn.oid = d.dictnamespace
                    WHERE g.mapcfg = c.oid
                    GROUP BY t.tokid, t.alias) m)) AS fields
  FROM pg_ts_config c
  JOIN /*include user_schemas*/ n ON n.oid = c.cfgnamespace
 WHERE /*include not_member pg_ts_config | c.oid*/
