-- Passwords are left where they are: no model, file, ledger or message ever holds one.
-- The view instead of pg_user_mapping, which only superusers may read; it shows options to those who may see them (manual,
-- 54.36): not even to the owner of the server those of another user.
SELECT 'pg_user_mapping'::regclass::oid AS classid, m.umid AS oid, NULL AS schema, m.srvname AS owner,
       CASE m.umuser WHEN 0 THEN 'public' ELSE m.usename END AS name, NULL AS signature,
       json_build_object('options', /*include public_options m.umoptions*/, 'options_known', /*include options_seen m*/) AS fields
  FROM pg_user_mappings m
 WHERE /*include not_member pg_foreign_server | m.srvid*/
