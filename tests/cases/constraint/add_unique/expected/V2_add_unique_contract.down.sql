-- gen: V2 add_unique  phase: contract  kind: schema
-- why: after.sql:1 constraint public.customers.customers_email_key
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP CONSTRAINT customers_email_key;
CREATE UNIQUE INDEX customers_email_key ON public.customers USING btree (email);

COMMIT;
