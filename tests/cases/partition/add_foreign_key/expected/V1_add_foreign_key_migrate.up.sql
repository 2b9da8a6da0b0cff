-- no-transaction
-- gen: V1 add_foreign_key  phase: migrate  kind: schema
-- why: after.sql:7 constraint public.visit.known_town
-- lock: SHARE ROW EXCLUSIVE on every partition of public.visit, public.towns, public.visit
-- scan: every partition of public.visit
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.visit'::pg_catalog.regclass AND conname = 'known_town' AND convalidated)

DO $gen$
DECLARE
  gen_leaf pg_catalog.regclass;
BEGIN
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'known_town'
     WHERE own.oid IS NULL
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' ADD CONSTRAINT known_town FOREIGN KEY (town) REFERENCES public.towns(name) ON DELETE CASCADE DEFERRABLE NOT VALID');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
  FOR gen_leaf IN
    SELECT tree.relid FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'
      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = 'known_town'
     WHERE NOT own.convalidated
     ORDER BY tree.relid
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);
    BEGIN
      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, ' VALIDATE CONSTRAINT known_town');
    EXCEPTION WHEN undefined_table THEN
      NULL;  -- it was dropped meanwhile
    END;
    COMMIT;
  END LOOP;
END
$gen$;
ALTER TABLE public.visit ADD CONSTRAINT known_town FOREIGN KEY (town) REFERENCES public.towns(name) ON DELETE CASCADE DEFERRABLE;
COMMENT ON CONSTRAINT known_town ON public.visit IS 'all of them';
