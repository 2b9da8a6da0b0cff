-- gen: V1 change_type_of_key  kind: schema
-- why: after.sql:2 constraint public.books.books_author_id_fkey
-- why: after.sql:1 column public.authors.id
-- why: after.sql:2 column public.books.author_id
-- lock: ACCESS EXCLUSIVE on public.authors, public.books
-- scan: public.authors, public.books
-- rewrite: public.authors, public.books
-- risk: fails when a row refers to nothing; fails on a value of id that does not fit into integer; fails on a value of author_id that does not fit into integer
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.books DROP CONSTRAINT books_author_id_fkey;

ALTER TABLE public.books ALTER COLUMN author_id TYPE integer;

ALTER TABLE public.authors ALTER COLUMN id TYPE integer;

ALTER TABLE public.books ADD CONSTRAINT books_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.authors(id);

COMMIT;
