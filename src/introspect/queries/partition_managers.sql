-- Tables of pg_partman that say which parents it makes partitions for, as SQL, and whether they may be read. They lie in
-- the schema that its user chose.
SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), n.nspname, c.relname,
       has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'parent_table' AND NOT a.attisdropped
 WHERE c.relname = 'part_config' AND c.relkind = 'r'
 ORDER BY 1
