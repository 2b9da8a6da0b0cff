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
ALTER TABLE public.visit ADD CONSTRAINT known_town FOREIGN KEY (town) REFERENCES public.towns(name) ON DELETE CASCADE DEFERRABLE;
COMMENT ON CONSTRAINT known_town ON public.visit IS 'all of them';

COMMIT;
