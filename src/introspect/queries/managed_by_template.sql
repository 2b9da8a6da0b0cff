-- The parents for which pg_partman made a template: it lies beside its part_config, and is named after them
-- (check_name_length() of pg_partman cuts the name).
SELECT n.nspname, c.relname
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'p'
   AND EXISTS (SELECT FROM pg_class template
                 JOIN pg_class config ON config.relnamespace = template.relnamespace AND config.relname = 'part_config'
                 JOIN pg_attribute a ON a.attrelid = config.oid AND a.attname = 'parent_table' AND NOT a.attisdropped
                WHERE template.relkind = 'r'
                  AND template.relname = left('template_' || n.nspname || '_' || c.relname, 63))
