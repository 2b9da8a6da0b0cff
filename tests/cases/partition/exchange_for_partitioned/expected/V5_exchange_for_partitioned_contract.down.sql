-- gen: V5 exchange_for_partitioned  phase: contract  kind: schema
-- why: after.sql:6 constraint public.measure.measure_customer_fkey
-- lock: ACCESS EXCLUSIVE on every partition of public.measure, public.customer, public.measure
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.measure DROP CONSTRAINT measure_customer_fkey;
ALTER TABLE public.measure_2024 ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;
ALTER TABLE public.measure_rest ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id) NOT VALID;

COMMIT;
