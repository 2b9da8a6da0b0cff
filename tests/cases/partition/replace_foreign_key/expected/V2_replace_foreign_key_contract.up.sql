-- gen: V2 replace_foreign_key  phase: contract  kind: schema
-- why: after.sql:7 constraint public.visit.known_town
-- lock: ACCESS EXCLUSIVE on public.towns, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT known_town;
ALTER TABLE public.visit RENAME CONSTRAINT visit_known_town__gen_new TO known_town;
DO $gen$
DECLARE
  gen_partition pg_catalog.regclass;
BEGIN
  FOR gen_partition IN
    SELECT own.conrelid FROM pg_catalog.pg_partition_tree('public.visit'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.contype = 'f' AND own.conname = 'visit_known_town__gen_new'
     WHERE tree.level > 0
     ORDER BY tree.relid
  LOOP
    EXECUTE pg_catalog.concat('ALTER TABLE ', gen_partition, ' RENAME CONSTRAINT visit_known_town__gen_new TO known_town');
  END LOOP;
END
$gen$;

COMMIT;
