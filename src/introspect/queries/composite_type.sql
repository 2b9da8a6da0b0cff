-- Stand-alone composite types. Their attributes are columns of a relation of kind 'c'.
SELECT 'pg_type'::regclass::oid AS classid, t.oid, n.nspname AS schema, NULL AS owner, t.typname AS name,
       NULL AS signature,
       json_build_object('owner', pg_get_userbyid(t.typowner), 'attributes', a.attributes) AS fields
  FROM pg_type t
  JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
  JOIN /*include user_schemas*/ n ON n.oid = t.typnamespace
  LEFT JOIN (
    SELECT a.attrelid, json_agg(json_build_object(
             'number', a.attnum,
             'name', a.attname,
             'type', format_type(a.atttypid, a.atttypmod),
             'collation', CASE WHEN a.attcollation <> y.typcollation THEN /*include collation_name a.attcollation*/ END,
             'comment', d.description) ORDER BY a.attnum) AS attributes
      FROM pg_class k
      JOIN pg_attribute a ON a.attrelid = k.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_type y ON y.oid = a.atttypid
      LEFT JOIN pg_description d
        ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
     WHERE k.relkind = 'c'
     GROUP BY a.attrelid) a ON a.attrelid = c.oid
 WHERE t.typtype = 'c' AND /*include not_member pg_type | t.oid*/
