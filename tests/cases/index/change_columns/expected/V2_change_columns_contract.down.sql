-- no-transaction
-- gen: V2 change_columns  phase: contract  kind: schema
-- why: after.sql:2 index public.customers_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE INDEX CONCURRENTLY customers_idx ON public.customers USING btree (email);
