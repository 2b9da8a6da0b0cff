WITH relations AS MATERIALIZED (
  SELECT c.*, n.nspname
    FROM pg_class c
    JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
   WHERE c.relkind = 'm' AND /*include not_member pg_class | c.oid*/
), /*include view_columns*/
SELECT 'pg_class'::regclass::oid AS classid, r.oid, r.nspname AS schema, NULL AS owner, r.relname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(r.relowner),
         'definition', rtrim(pg_get_viewdef(r.oid), ';'),
         'options', /*include options r.reloptions || (SELECT array_agg('toast.' || o) FROM unnest(k.reloptions) o)*/,
         'tablespace', s.spcname,
         'access_method', CASE WHEN m.amname <> 'heap' THEN m.amname END,
         'populated', r.relispopulated,
         'cluster_index', x.relname,
         'columns', c.columns) AS fields
  FROM relations r
  LEFT JOIN columns c ON c.attrelid = r.oid
  LEFT JOIN pg_class k ON k.oid = r.reltoastrelid
  LEFT JOIN pg_tablespace s ON s.oid = r.reltablespace
  LEFT JOIN pg_am m ON m.oid = r.relam
  LEFT JOIN pg_index i ON i.indrelid = r.oid AND i.indisclustered
  LEFT JOIN pg_class x ON x.oid = i.indexrelid
