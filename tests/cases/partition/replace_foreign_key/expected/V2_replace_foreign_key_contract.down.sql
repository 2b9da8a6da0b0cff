-- gen: V2 replace_foreign_key  phase: contract  kind: schema
-- why: after.sql:7 constraint public.visit.known_town
-- lock: SHARE ROW EXCLUSIVE on public.towns, public.visit
-- scan: public.towns, public.visit
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit RENAME CONSTRAINT known_town TO visit_known_town__gen_new;
DO $gen$
DECLARE
  gen_partition pg_catalog.regclass;
BEGIN
  FOR gen_partition IN
    SELECT own.conrelid FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.contype = 'f' AND own.conname = 'known_town'
     WHERE tree.level > 0
     ORDER BY tree.relid
  LOOP
    EXECUTE pg_catalog.concat('ALTER TABLE ', gen_partition, ' RENAME CONSTRAINT known_town TO visit_known_town__gen_new');
  END LOOP;
END
$gen$;
ALTER TABLE public.visit ADD CONSTRAINT known_town FOREIGN KEY (town) REFERENCES public.towns(name) ON DELETE CASCADE DEFERRABLE;
COMMENT ON CONSTRAINT known_town ON public.visit IS 'all of them';

COMMIT;
