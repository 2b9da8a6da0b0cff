-- gen: V1 turn_serial_into_identity  kind: schema
-- why: after.sql:1 column public.ticket."No"
-- why: sequence public.ticket_id_seq
-- why: after.sql:1 column public.ticket.id
-- why: after.sql:1 sequence public."ticket_No_seq"
-- lock: ACCESS EXCLUSIVE on public.ticket, public.ticket_id_seq
-- scan: public.ticket
-- rewrite: no
-- risk: a program that still uses sequence public.ticket_id_seq fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.ticket ALTER COLUMN "No" DROP IDENTITY;

ALTER TABLE public.ticket ALTER COLUMN id DROP DEFAULT;

DROP SEQUENCE public.ticket_id_seq;

CREATE SEQUENCE public."ticket_No_seq" AS integer;

ALTER TABLE public.ticket ALTER COLUMN "No" SET DEFAULT nextval('public."ticket_No_seq"'::regclass);

ALTER TABLE public.ticket ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.ticket_id_seq', pg_catalog.max(id)) FROM public.ticket HAVING pg_catalog.max(id) >= 1;

ALTER SEQUENCE public."ticket_No_seq" OWNED BY public.ticket."No";
SELECT pg_catalog.setval('public."ticket_No_seq"', pg_catalog.max("No")) FROM public.ticket HAVING pg_catalog.max("No") >= 1;

COMMIT;
