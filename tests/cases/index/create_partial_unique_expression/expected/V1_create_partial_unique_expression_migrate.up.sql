-- no-transaction
-- gen: V1 create_partial_unique_expression  phase: migrate  kind: schema
-- why: after.sql:2 index public.customers_live_email
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.customers_live_email') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY customers_live_email ON public.customers USING btree (lower(email) text_pattern_ops DESC NULLS LAST) INCLUDE (id) WITH (fillfactor=80) WHERE (deleted_at IS NULL);
