-- gen: V7 replace_keys  phase: contract  kind: schema
-- why: after.sql:6 column public.visits.place
-- lock: SHARE UPDATE EXCLUSIVE on public.visits
-- scan: public.visits
-- rewrite: no
-- risk: fails when a row breaks visits_place__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.visits VALIDATE CONSTRAINT visits_place__gen_not_null;
