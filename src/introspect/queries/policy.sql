SELECT 'pg_policy'::regclass::oid AS classid, p.oid, n.nspname AS schema, c.relname AS owner, p.polname AS name,
       NULL AS signature,
       json_build_object(
         'command', CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                      WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
         'permissive', p.polpermissive,
         'roles', (SELECT json_agg(u.name ORDER BY u.name COLLATE "C")
                     FROM (SELECT CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r)::text END AS name
                             FROM unnest(p.polroles) r) u),
         'using_expression', pg_get_expr(p.polqual, p.polrelid),
         'check_expression', pg_get_expr(p.polwithcheck, p.polrelid)) AS fields
  FROM pg_policy p
  JOIN pg_class c ON c.oid = p.polrelid
  JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
 WHERE /*include not_member pg_class | c.oid*/
