-- gen: V5 exchange_for_plain  phase: contract  kind: schema
-- why: after.sql:6 constraint public.measure.measure_customer_fkey
-- lock: ACCESS EXCLUSIVE on public.customer, public.measure
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.measure DROP CONSTRAINT measure_customer_fkey;
ALTER TABLE public.measure ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;

COMMIT;
