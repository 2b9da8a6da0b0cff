-- Publications. Row filters, column lists and whole schemas: 15; publish_generated_columns: 18.
SELECT 'pg_publication'::regclass::oid AS classid, p.oid, NULL AS schema, NULL AS owner, p.pubname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(p.pubowner),
         'all_tables', p.puballtables,
         'tables', r.tables,
         /*if >= 150000*/ 'schemas', s.schemas, /*end*/
         /*if >= 180000*/ 'generated_columns', CASE p.pubgencols WHEN 's' THEN 'stored' END, /*end*/
         'operations', array_to_json(array_remove(ARRAY[
           CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
           CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], NULL)),
         'via_root', p.pubviaroot) AS fields
  FROM pg_publication p
  LEFT JOIN (
    SELECT r.prpubid, json_agg(json_build_object(
             /*if >= 150000*/
             'columns', (SELECT json_agg(a.attname ORDER BY a.attname)  -- a column that comes back comes last
                           FROM pg_attribute a
                          WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs::int2[])),
             'row_filter', pg_get_expr(r.prqual, r.prrelid),
             /*end*/
             'table', json_build_object('schema', n.nspname, 'name', c.relname))
             ORDER BY n.nspname, c.relname) AS tables
      FROM pg_publication_rel r
      JOIN pg_class c ON c.oid = r.prrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
     GROUP BY r.prpubid) r ON r.prpubid = p.oid
  /*if >= 150000*/
  LEFT JOIN (
    SELECT s.pnpubid, json_agg(n.nspname ORDER BY n.nspname) AS schemas
      FROM pg_publication_namespace s
      JOIN pg_namespace n ON n.oid = s.pnnspid
     GROUP BY s.pnpubid) s ON s.pnpubid = p.oid
  /*end*/
 WHERE /*include not_member pg_publication | p.oid*/
