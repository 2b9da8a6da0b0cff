-- Collations. Where the locale of ICU collations stands has changed: 14 collcollate, 15 colliculocale, 17 colllocale.
SELECT 'pg_collation'::regclass::oid AS classid, l.oid, n.nspname AS schema, NULL AS owner, l.collname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(l.collowner),
         'provider', CASE l.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' WHEN 'd' THEN 'default' ELSE 'libc' END,
         'locale', /*if >= 170000*/ coalesce(l.colllocale, l.collcollate) /*end*/
                   /*if < 170000*/ /*if >= 150000*/ coalesce(l.colliculocale, l.collcollate)
                                   /*else*/ l.collcollate /*end*/ /*end*/,
         'ctype', CASE WHEN l.collprovider = 'c' THEN nullif(l.collctype, l.collcollate) END,
         'rules', /*if >= 160000*/ l.collicurules /*else*/ NULL /*end*/,
         'deterministic', l.collisdeterministic) AS fields
  FROM pg_collation l
  JOIN /*include user_schemas*/ n ON n.oid = l.collnamespace
 WHERE /*include not_member pg_collation | l.oid*/
