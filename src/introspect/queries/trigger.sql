-- Triggers that people made, and their clones on partitions. Before 15 clones count as internal; those of foreign keys
-- and deferrable keys are told apart by their constraint.
SELECT 'pg_trigger'::regclass::oid AS classid, t.oid, n.nspname AS schema, c.relname AS owner, t.tgname AS name,
       NULL AS signature,
       json_build_object(
         'definition', pg_get_triggerdef(t.oid),
         'enabled', /*include enabled t.tgenabled*/,
         'is_constraint', t.tgconstraint <> 0,
         'cloned', t.tgparentid <> 0) AS fields
  FROM pg_trigger t
  JOIN pg_class c ON c.oid = t.tgrelid
  JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
  LEFT JOIN pg_constraint k ON k.oid = t.tgconstraint
 WHERE (NOT t.tgisinternal OR t.tgparentid <> 0)
   AND (k.oid IS NULL OR k.contype = 't')
   AND /*include not_member pg_class | c.oid*/
   AND /*include not_member pg_trigger | t.oid*/
