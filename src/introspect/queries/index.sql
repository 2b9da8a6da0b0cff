-- Indexes that no constraint owns. pg_get_indexdef(oid) prints
--   CREATE [UNIQUE] INDEX name ON [ONLY] table USING ... (...) [INCLUDE (...)] [NULLS NOT DISTINCT] [WITH (...)] [WHERE ...]
-- and never the tablespace; ONLY is there for every index of a partitioned table. Of it the body is kept: the prefix is
-- cut by its length, and WITH is cut where its text (put together as ruleutils.c does) stands outside string literals.
WITH indexes AS MATERIALIZED (
  SELECT i.*, x.relname, x.relkind, x.reloptions, x.reltablespace, n.nspname, c.relname AS table_name,
         substr(pg_get_indexdef(i.indexrelid),
                length('CREATE ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END || 'INDEX '
                       || quote_ident(x.relname) || ' ON ' || CASE x.relkind WHEN 'I' THEN 'ONLY ' ELSE '' END
                       || quote_ident(n.nspname) || '.' || quote_ident(c.relname) || ' ') + 1) AS body
    FROM pg_index i
    JOIN pg_class x ON x.oid = i.indexrelid
    JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p', 'm')
    JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
   WHERE NOT EXISTS (SELECT FROM pg_constraint k
                      WHERE k.conindid = i.indexrelid AND k.contype IN ('u', 'p', 'x'))
     AND /*include not_member pg_class | c.oid*/
     AND /*include not_member pg_class | x.oid*/
), columns AS (
  -- An int2vector counts from 0. A column may stand in an index more than once.
  SELECT i.indexrelid, json_agg(a.attname ORDER BY position) AS columns
    FROM indexes i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])
   CROSS JOIN unnest(array_positions((i.indkey::int2[])[0:i.indnkeyatts - 1], a.attnum)) position
   GROUP BY i.indexrelid
), statistics AS (
  SELECT i.indexrelid, json_agg(json_build_object('name', a.attnum::text, 'value', a.attstattarget::text)
                                ORDER BY a.attnum) AS statistics
    FROM indexes i
    JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attstattarget >= 0
   GROUP BY i.indexrelid
), storage AS (
  SELECT i.indexrelid,
         (SELECT ' WITH (' || string_agg(
                   quote_ident(o.option_name) || '='
                   || CASE WHEN quote_ident(o.option_value) = o.option_value THEN o.option_value
                           ELSE quote_literal(o.option_value) END, ', ' ORDER BY o.position) || ')'
            FROM pg_options_to_table(i.reloptions) WITH ORDINALITY o(option_name, option_value, position)) AS clause
    FROM indexes i
   WHERE i.reloptions IS NOT NULL
)
SELECT 'pg_class'::regclass::oid AS classid, i.indexrelid AS oid, i.nspname AS schema, NULL AS owner, i.relname AS name,
       NULL AS signature,
       json_build_object(
         'relation', json_build_object('schema', i.nspname, 'name', i.table_name),
         'unique', i.indisunique,
         'body', CASE WHEN w.clause IS NULL THEN i.body ELSE coalesce(
                   (SELECT left(i.body, at - 1) || substr(i.body, at + length(w.clause))
                      FROM generate_series(1, length(i.body)) at
                     WHERE substr(i.body, at, length(w.clause)) = w.clause
                       AND (at - 1 - length(replace(left(i.body, at - 1), '''', ''))) % 2 = 0
                     ORDER BY at LIMIT 1), i.body) END,
         'options', /*include options i.reloptions*/,
         'tablespace', s.spcname,
         'only', i.relkind = 'I' AND NOT i.indisvalid,
         'valid', i.indisvalid OR i.relkind = 'I',
         'attached_to', CASE WHEN p.oid IS NOT NULL THEN json_build_object('schema', pn.nspname, 'name', p.relname) END,
         'columns', c.columns,
         'statistics', t.statistics) AS fields
  FROM indexes i
  LEFT JOIN columns c ON c.indexrelid = i.indexrelid
  LEFT JOIN statistics t ON t.indexrelid = i.indexrelid
  LEFT JOIN storage w ON w.indexrelid = i.indexrelid
  LEFT JOIN pg_tablespace s ON s.oid = i.reltablespace
  LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
  LEFT JOIN pg_class p ON p.oid = h.inhparent
  LEFT JOIN pg_namespace pn ON pn.oid = p.relnamespace
