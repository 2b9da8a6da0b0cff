-- gen: V1 key_over_another_column  kind: schema
-- why: after.sql:3 index public.comments_of
-- why: after.sql:2 constraint public.comments.comments_by
-- why: after.sql:2 column public.comments.author
-- why: after.sql:4 view public.authors
-- why: after.sql:2 column public.comments.creator
-- lock: ACCESS EXCLUSIVE on public.comments, public.users
-- scan: public.comments, public.users
-- rewrite: no
-- risk: fails when a row refers to nothing; a program that still uses column public.comments.creator fails
-- loses: the values of public.comments.creator
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.comments ADD COLUMN author integer;

CREATE OR REPLACE VIEW public.authors AS
 SELECT comments.author AS creator
   FROM public.comments;

ALTER TABLE public.comments DROP COLUMN creator;

ALTER TABLE public.comments ADD CONSTRAINT comments_by FOREIGN KEY (author) REFERENCES public.users(id);

CREATE INDEX comments_of ON public.comments USING btree (author, id);

COMMIT;
