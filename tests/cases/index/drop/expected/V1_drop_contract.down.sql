-- no-transaction
-- gen: V1 drop  phase: contract  kind: schema
-- why: index public.customers_email_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE INDEX CONCURRENTLY customers_email_idx ON public.customers USING btree (email);
