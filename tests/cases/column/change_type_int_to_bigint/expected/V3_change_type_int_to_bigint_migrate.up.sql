-- no-transaction
-- gen: V3 change_type_int_to_bigint  phase: migrate  kind: schema
-- why: after.sql:1 column public.readings.value
-- lock: SHARE UPDATE EXCLUSIVE on public.readings
-- scan: public.readings
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.readings_value_idx__gen_new') AND indisvalid)

CREATE INDEX CONCURRENTLY readings_value_idx__gen_new ON public.readings USING btree (value__gen_new);
