-- The parents that a table of pg_partman names. It writes schema and name without quotes.
SELECT n.nspname, c.relname
  FROM /*include part_config*/ p
  JOIN pg_class c ON c.relkind IN ('r', 'p')
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname || '.' || c.relname = p.parent_table
