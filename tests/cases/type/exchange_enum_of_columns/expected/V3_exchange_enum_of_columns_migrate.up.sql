-- no-transaction
-- gen: V3 exchange_enum_of_columns  phase: migrate  kind: schema
-- why: after.gen:2 column public.orders.status
-- lock: SHARE UPDATE EXCLUSIVE on public.orders
-- scan: public.orders
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.orders.status
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.orders_status_idx__gen_new') AND indisvalid)

CREATE INDEX CONCURRENTLY orders_status_idx__gen_new ON public.orders USING btree (status__gen_new);
