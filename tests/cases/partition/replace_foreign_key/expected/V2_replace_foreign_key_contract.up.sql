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

COMMIT;
