-- $1: a row of pg_user_mappings. Whether that view shows its options to this role.
($1.umoptions IS NOT NULL
 OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
 OR CASE $1.umuser WHEN 0 THEN true ELSE $1.usename = current_user END
    AND (SELECT pg_has_role(s.srvowner, 'USAGE') OR $1.umuser <> 0 AND has_server_privilege(s.oid, 'USAGE')
           FROM pg_foreign_server s WHERE s.oid = $1.srvid))
