-- gen: V2 add_primary_key  phase: contract  kind: schema
-- why: after.sql:1 constraint public.customers.customers_pkey
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP CONSTRAINT customers_pkey;
CREATE UNIQUE INDEX customers_pkey ON public.customers USING btree (id);

COMMIT;
