-- no-transaction
-- gen: V5 replace_keys  phase: migrate  kind: schema
-- why: after.sql:8 constraint public.visits.visits_place_key
-- lock: SHARE UPDATE EXCLUSIVE on public.visits_2025
-- scan: public.visits_2025
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visits_2025_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY visits_2025_pkey__gen_new ON public.visits_2025 USING btree (place, id, day);
