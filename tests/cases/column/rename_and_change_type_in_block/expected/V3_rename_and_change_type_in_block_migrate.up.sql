-- no-transaction
-- gen: V3 rename_and_change_type_in_block  phase: migrate  kind: schema
-- why: after.gen:3 column public.people.birthday
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.people_favours_key__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY people_favours_key__gen_new ON public.people USING btree (favours);
