-- gen: V1 inherit_a_declared_column  kind: schema
-- why: after.sql:5 view public.notes
-- why: after.sql:3 index public.child_note
-- why: schema public__gen_old
-- why: after.sql:6 table public.apart
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on public.apart, public.base, public.child, public.grandchild, public.notes
-- scan: public.child
-- rewrite: public.apart, public.child, public.grandchild
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

DROP VIEW public.notes;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.apart SET SCHEMA public__gen_old;

ALTER TABLE public.grandchild NO INHERIT public.child;
ALTER TABLE public.grandchild SET SCHEMA public__gen_old;

ALTER TABLE public.child NO INHERIT public.base;
ALTER TABLE public.child SET SCHEMA public__gen_old;

ALTER TABLE public.base ADD COLUMN note text DEFAULT 'none'::text;

CREATE TABLE public.apart (
    size integer
)
INHERITS (public.base);

INSERT INTO public.apart (id, size)
SELECT id, size FROM public__gen_old.apart;

CREATE TABLE public.child (
    "Extra" integer
)
INHERITS (public.base);

INSERT INTO public.child (id, note, "Extra")
SELECT id, note, "Extra" FROM ONLY public__gen_old.child;

CREATE INDEX child_note ON public.child USING btree (note);

CREATE TABLE public.grandchild (
    more integer
)
INHERITS (public.child);

INSERT INTO public.grandchild (id, note, "Extra", more)
SELECT id, note, "Extra", more FROM public__gen_old.grandchild;

DROP TABLE public__gen_old.apart;

DROP TABLE public__gen_old.child;

CREATE VIEW public.notes AS
 SELECT child.note
   FROM public.child;

DROP TABLE public__gen_old.grandchild;

DROP SCHEMA public__gen_old;

COMMIT;
