-- no-transaction
-- gen: V1 exchange_keys_under_references  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.cases.cases_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.cases
-- scan: public.cases
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.cases_pkey') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY cases_pkey ON public.cases USING btree (id);
