-- gen: V1 divide_a_plain_table  kind: schema
-- why: after.sql:24 publication all_measures
-- why: after.sql:23 view public.latest
-- why: after.sql:18 policy public.measure.everybody
-- why: after.sql:15 trigger public.measure.measure_stamp
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on public.customer, public.latest, public.measure, public.measure_2024, public.measure_rest, public.remark
-- scan: public.customer, public.measure, public.remark
-- rewrite: public.measure
-- risk: fails when a row refers to nothing; copies every row under the lock; fails on a row that the new form cannot take; a program that still uses table public.measure_2024, table public.measure_rest fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

CREATE SCHEMA public__gen_old;

DROP PUBLICATION all_measures;

DROP VIEW public.latest;

ALTER TABLE public.remark DROP CONSTRAINT remark_of;

DROP STATISTICS public.measure_dependence;

ALTER TABLE public.measure NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.measure SET SCHEMA public__gen_old;

CREATE TABLE public.measure (
    id bigint GENERATED ALWAYS AS IDENTITY,
    taken date NOT NULL,
    customer integer,
    "Value" numeric(10,2),
    note text,
    CONSTRAINT measure_key PRIMARY KEY (id, taken),
    CONSTRAINT "measure_Value_check" CHECK (("Value" >= (0)::numeric))
);
ALTER TABLE public.measure OWNER TO app_owner;
GRANT SELECT, INSERT ON TABLE public.measure TO app_user;
COMMENT ON TABLE public.measure IS 'what was measured';
COMMENT ON COLUMN public.measure."Value" IS 'in metres';
GRANT UPDATE (note) ON TABLE public.measure TO app_user;
ALTER TABLE public.measure ENABLE ROW LEVEL SECURITY;

INSERT INTO public.measure (id, taken, customer, "Value", note) OVERRIDING SYSTEM VALUE
SELECT id, taken, customer, "Value", note FROM public__gen_old.measure;
SELECT pg_catalog.setval('public.measure_id_seq', last_value, is_called) FROM public__gen_old.measure_id_seq;
ALTER TABLE public.measure FORCE ROW LEVEL SECURITY;

DROP TABLE public.measure_rest;

DROP TABLE public.measure_2024;

DROP TABLE public__gen_old.measure;

DROP SCHEMA public__gen_old;

ALTER TABLE public.remark ADD CONSTRAINT remark_of FOREIGN KEY (measure_id, taken) REFERENCES public.measure(id, taken);

ALTER TABLE public.measure ADD CONSTRAINT measure_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(id);

CREATE INDEX measure_taken ON public.measure USING btree (taken);

CREATE STATISTICS public.measure_dependence (dependencies) ON taken, customer FROM public.measure;

CREATE TRIGGER measure_stamp BEFORE INSERT ON public.measure FOR EACH ROW EXECUTE FUNCTION public.stamp();

CREATE POLICY everybody ON public.measure FOR SELECT TO app_reader USING (true);

CREATE VIEW public.latest AS
 SELECT max(measure.taken) AS taken
   FROM public.measure;

CREATE PUBLICATION all_measures FOR TABLE public.measure;

COMMIT;
