SELECT 'pg_type'::regclass::oid AS classid, t.oid, n.nspname AS schema, NULL AS owner, t.typname AS name,
       NULL AS signature,
       json_build_object('owner', pg_get_userbyid(t.typowner), 'labels', l.labels) AS fields
  FROM pg_type t
  JOIN /*include user_schemas*/ n ON n.oid = t.typnamespace
  LEFT JOIN (SELECT enumtypid, json_agg(enumlabel ORDER BY enumsortorder) AS labels FROM pg_enum GROUP BY enumtypid) l
    ON l.enumtypid = t.oid
 WHERE t.typtype = 'e' AND /*include not_member pg_type | t.oid*/
