-- no-transaction
-- gen: V1 replace_foreign_key  phase: migrate  kind: schema
-- why: after.sql:7 constraint public.visit.visit_known_town__gen_new
-- lock: SHARE ROW EXCLUSIVE on every partition of public.visit, public.towns, public.visit
-- scan: every partition of public.visit
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.visit'::pg_catalog.regclass AND conname = 'visit_known_town__gen_new' AND convalidated)

DO $gen$
DECLARE
  gen_leaf pg_catalog.regclass;
BEGIN
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'visit_known_town__gen_new'
     WHERE own.oid IS NULL
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' ADD CONSTRAINT visit_known_town__gen_new FOREIGN KEY (town) REFERENCES public.towns(name) ON DELETE RESTRICT DEFERRABLE NOT VALID');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'visit_known_town__gen_new'
     WHERE NOT own.convalidated
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' VALIDATE CONSTRAINT visit_known_town__gen_new');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
END
$gen$;
ALTER TABLE public.visit ADD CONSTRAINT visit_known_town__gen_new FOREIGN KEY (town) REFERENCES public.towns(name) ON DELETE RESTRICT DEFERRABLE;
COMMENT ON CONSTRAINT visit_known_town__gen_new ON public.visit IS 'all of them';
