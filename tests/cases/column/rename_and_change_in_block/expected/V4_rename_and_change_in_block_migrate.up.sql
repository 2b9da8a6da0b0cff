-- no-transaction
-- gen: V4 rename_and_change_in_block  phase: migrate  kind: schema
-- why: after.gen:6 index public.people_email
-- lock: SHARE UPDATE EXCLUSIVE on public.people__base
-- scan: public.people__base
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.people_email') AND indisvalid)

CREATE INDEX CONCURRENTLY people_email ON public.people__base USING btree (email);
