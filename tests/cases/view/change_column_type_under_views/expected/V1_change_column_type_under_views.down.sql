-- gen: V1 change_column_type_under_views  kind: schema
-- why: after.sql:3 view public.upper_codes
-- why: after.sql:2 view public.codes
-- why: after.sql:1 column public.orders.code
-- lock: ACCESS EXCLUSIVE on public.codes, public.orders, public.upper_codes
-- scan: no
-- rewrite: public.orders
-- risk: fails on a value of code that does not fit into character varying(5)
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.upper_codes;

DROP VIEW public.codes;

ALTER TABLE public.orders ALTER COLUMN code TYPE character varying(5);

CREATE VIEW public.codes AS
 SELECT orders.code
   FROM public.orders;
GRANT SELECT ON TABLE public.codes TO app_reader;
COMMENT ON VIEW public.codes IS 'kept';

CREATE VIEW public.upper_codes AS
 SELECT upper((codes.code)::text) AS code
   FROM public.codes;

COMMIT;
