WITH relations AS MATERIALIZED (
  SELECT c.*, n.nspname
    FROM pg_class c
    JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
   WHERE c.relkind = 'v' AND /*include not_member pg_class | c.oid*/
), /*include view_columns*/
SELECT 'pg_class'::regclass::oid AS classid, r.oid, r.nspname AS schema, NULL AS owner, r.relname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(r.relowner),
         'definition', rtrim(pg_get_viewdef(r.oid), ';'),
         'options', /*include options r.reloptions*/,
         'columns', c.columns) AS fields
  FROM relations r
  LEFT JOIN columns c ON c.attrelid = r.oid
