-- gen: V6 replace_keys  phase: contract  kind: schema
-- why: after.sql:6 column public.visits.place
-- lock: ACCESS EXCLUSIVE on public.visits
-- scan: no
-- rewrite: no
-- risk: a program that writes NULL fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.visits ADD CONSTRAINT visits_place__gen_not_null CHECK (place IS NOT NULL) NOT VALID;
