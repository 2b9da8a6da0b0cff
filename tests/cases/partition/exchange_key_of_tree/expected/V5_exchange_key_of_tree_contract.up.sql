-- no-transaction
-- gen: V5 exchange_key_of_tree  phase: contract  kind: schema
-- why: after.sql:6 constraint public.item.above
-- lock: SHARE ROW EXCLUSIVE on every partition of public.item, public.item
-- scan: every partition of public.item
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.item'::pg_catalog.regclass AND conname = 'above' AND convalidated)

DO $gen$
DECLARE
  gen_leaf pg_catalog.regclass;
BEGIN
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.item'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'above'
     WHERE own.oid IS NULL
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' ADD CONSTRAINT above FOREIGN KEY (above) REFERENCES public.item(id) DEFERRABLE NOT VALID');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.item'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'above'
     WHERE NOT own.convalidated
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' VALIDATE CONSTRAINT above');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
END
$gen$;
ALTER TABLE public.item ADD CONSTRAINT above FOREIGN KEY (above) REFERENCES public.item(id) DEFERRABLE;
