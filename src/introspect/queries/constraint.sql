-- Constraints of tables and domains. Left out: foreign keys that stand for the one of a partitioned table on its
-- partitions, constraint triggers (triggers), and NOT NULL (18) where the column alone says all of it.
WITH constraints AS MATERIALIZED (
  SELECT k.*, n.nspname, c.relname AS owner
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid
    JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
   WHERE k.conrelid <> 0
     AND (k.contype IN ('c', 'u', 'p', 'x') OR k.contype = 'f' AND k.conparentid = 0
          OR k.contype = 'n' AND (NOT k.convalidated OR k.connoinherit))
     AND /*include not_member pg_class | c.oid*/
  UNION ALL
  SELECT k.*, n.nspname, t.typname
    FROM pg_constraint k
    JOIN pg_type t ON t.oid = k.contypid
    JOIN /*include user_schemas*/ n ON n.oid = t.typnamespace
   WHERE k.contypid <> 0 AND k.contype = 'c' AND /*include not_member pg_type | t.oid*/
), columns AS (
  SELECT k.oid, json_agg(a.attname ORDER BY CASE k.contype WHEN 'c' THEN a.attname END, position) AS columns
    FROM constraints k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
   CROSS JOIN unnest(array_positions(k.conkey, a.attnum)) position
   GROUP BY k.oid
), referenced AS (
  SELECT k.oid, json_agg(a.attname ORDER BY array_position(k.confkey, a.attnum)) AS columns
    FROM constraints k
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = ANY (k.confkey)
   WHERE k.contype = 'f'
   GROUP BY k.oid
)
SELECT 'pg_constraint'::regclass::oid AS classid, k.oid, k.nspname AS schema, k.owner, k.conname AS name,
       NULL AS signature,
       json_build_object(
         'type', CASE k.contype WHEN 'c' THEN 'check' WHEN 'u' THEN 'unique' WHEN 'p' THEN 'primary key'
                   WHEN 'f' THEN 'foreign key' WHEN 'x' THEN 'exclude' ELSE 'not null' END,
         'definition', CASE WHEN k.convalidated THEN pg_get_constraintdef(k.oid)
                            ELSE regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '') END,
         'columns', c.columns,
         'references', CASE WHEN rc.oid IS NOT NULL THEN
                         json_build_object('schema', rn.nspname, 'name', rc.relname) END,
         'referenced_columns', r.columns,
         -- What is not enforced is never validated either: NOT ENFORCED stands in the definition.
         'validated', k.convalidated /*if >= 180000*/ OR NOT k.conenforced /*end*/,
         'local', k.conislocal,
         'on_domain', k.contypid <> 0,
         'index_tablespace', s.spcname,
         'index_options', /*include options i.reloptions*/,
         'index', CASE WHEN i.oid IS NOT NULL THEN json_build_object('schema', k.nspname, 'name', i.relname) END,
         'index_parent', CASE WHEN ip.oid IS NOT NULL THEN
                           json_build_object('schema', ipn.nspname, 'name', ip.relname) END,
         'index_comment', d.description) AS fields
  FROM constraints k
  LEFT JOIN columns c ON c.oid = k.oid
  LEFT JOIN referenced r ON r.oid = k.oid
  LEFT JOIN pg_class rc ON rc.oid = k.confrelid
  LEFT JOIN pg_namespace rn ON rn.oid = rc.relnamespace
  LEFT JOIN pg_class i ON i.oid = k.conindid AND k.contype IN ('u', 'p', 'x')
  LEFT JOIN pg_tablespace s ON s.oid = i.reltablespace
  LEFT JOIN pg_inherits h ON h.inhrelid = i.oid
  LEFT JOIN pg_class ip ON ip.oid = h.inhparent
  LEFT JOIN pg_namespace ipn ON ipn.oid = ip.relnamespace
  LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = i.oid AND d.objsubid = 0
