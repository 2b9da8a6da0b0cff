-- no-transaction
-- gen: V5 turn_plain_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.t_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY t_pkey__gen_new ON public.t USING btree (id__gen_new);
