-- gen: V1 retire_with_serial  phase: contract  kind: schema
-- why: sequence public.invoice_id_seq
-- why: after.sql:1 table public.invoice
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SEQUENCE public.invoice_id_seq AS integer;

CREATE TABLE public.invoice (
    id integer DEFAULT nextval('public.invoice_id_seq'::regclass) NOT NULL,
    n text,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE public.invoice_id_seq OWNED BY public.invoice.id;

COMMIT;
