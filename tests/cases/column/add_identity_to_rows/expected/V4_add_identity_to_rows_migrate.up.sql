-- no-transaction
-- gen: V4 add_identity_to_rows  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.visit.visit_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visit_pkey') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY visit_pkey ON public.visit USING btree ("No");
