-- gen: V5 exchange_for_plain  phase: contract  kind: schema
-- why: after.sql:6 constraint public.measure.measure_customer_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.measure; ROW SHARE on public.customer
-- scan: public.customer, public.measure
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

ALTER TABLE public.measure VALIDATE CONSTRAINT measure_customer_fkey;
