-- gen: V6 exchange_for_plain  phase: contract  kind: schema
-- why: after.sql:23 constraint public.remark.remark_of
-- lock: ACCESS EXCLUSIVE on public.measure, public.remark
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.remark DROP CONSTRAINT remark_of;
ALTER TABLE public.remark ADD CONSTRAINT remark_of FOREIGN KEY (measure_id, taken) REFERENCES public.measure(id, taken) NOT VALID;

COMMIT;
