-- no-transaction
-- gen: V11 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 constraint public.sales.sales_sales_town__gen_new
-- lock: SHARE ROW EXCLUSIVE on every partition of public.sales, public.sales, public.towns
-- scan: every partition of public.sales
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_sales_town__gen_new' AND convalidated)

DO $gen$
DECLARE
  gen_leaf pg_catalog.regclass;
BEGIN
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.sales'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'sales_sales_town__gen_new'
     WHERE own.oid IS NULL
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' ADD CONSTRAINT sales_sales_town__gen_new FOREIGN KEY (town__gen_new) REFERENCES public.towns(id) NOT VALID');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.sales'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'sales_sales_town__gen_new'
     WHERE NOT own.convalidated
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' VALIDATE CONSTRAINT sales_sales_town__gen_new');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
END
$gen$;
ALTER TABLE public.sales ADD CONSTRAINT sales_sales_town__gen_new FOREIGN KEY (town__gen_new) REFERENCES public.towns(id);
