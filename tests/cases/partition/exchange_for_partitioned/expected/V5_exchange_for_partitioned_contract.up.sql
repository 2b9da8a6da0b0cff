-- no-transaction
-- gen: V5 exchange_for_partitioned  phase: contract  kind: schema
-- why: after.sql:6 constraint public.measure.measure_customer_fkey
-- lock: SHARE ROW EXCLUSIVE on every partition of public.measure, public.customer, public.measure
-- scan: every partition of public.measure
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.measure'::pg_catalog.regclass AND conname = 'measure_customer_fkey' AND convalidated)

DO $gen$
DECLARE
  gen_leaf pg_catalog.regclass;
BEGIN
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.measure'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'measure_customer_fkey'
     WHERE own.oid IS NULL
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.measure'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'measure_customer_fkey'
     WHERE NOT own.convalidated
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' VALIDATE CONSTRAINT measure_customer_fkey');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
END
$gen$;
ALTER TABLE public.measure ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id);
