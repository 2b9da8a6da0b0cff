-- gen: V1 drop_with_dependents  phase: contract  kind: schema
-- why: view public.recent_notes
-- why: index public.notes_body_idx
-- why: constraint public.notes.notes_customer_id_fkey
-- why: table public.notes
-- lock: SHARE ROW EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

CREATE TABLE public.notes (
    id bigint NOT NULL,
    customer_id bigint,
    body text,
    CONSTRAINT notes_pkey PRIMARY KEY (id)
);

ALTER TABLE public.notes ADD CONSTRAINT notes_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);

CREATE INDEX notes_body_idx ON public.notes USING btree (body);

CREATE VIEW public.recent_notes AS
 SELECT notes.id,
    notes.body
   FROM public.notes;

COMMIT;
