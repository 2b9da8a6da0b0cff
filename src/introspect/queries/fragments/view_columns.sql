-- The columns of views or materialized views, one JSON array for each relation of the CTE "relations".
columns AS (
  SELECT a.attrelid, json_agg(json_build_object(
           'number', a.attnum,
           'name', a.attname,
           'type', format_type(a.atttypid, a.atttypmod),
           'default_value', pg_get_expr(d.adbin, d.adrelid),
           'statistics', /*if >= 170000*/ a.attstattarget /*else*/ nullif(a.attstattarget, -1) /*end*/,
           'storage', CASE WHEN a.attstorage <> y.typstorage THEN /*include storage_name a.attstorage*/ END,
           'compression', CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END,
           'options', /*include column_options a.attoptions*/) ORDER BY a.attnum) AS columns
    FROM relations r
    JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type y ON y.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   GROUP BY a.attrelid)
