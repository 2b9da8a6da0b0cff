-- gen: V1 take_over  kind: schema
-- why: after.sql:8 view public.current_jobs
-- why: after.sql:1 constraint public.a.k
-- why: after.sql:6 column public.jobs.id
-- why: after.sql:7 column public.tabs.identifier
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on public.a, public.b, public.current_jobs, public.jobs, public.tabs
-- scan: public.a
-- rewrite: public.b, public.tabs
-- risk: fails when a row has NULL in n; builds its index under the lock; fails on duplicates; a program that still uses column public.jobs.id, column public.tabs.identifier, function public.f(integer), composite type public.z, column public.a.id fails
-- loses: the values of public.jobs.id; the values of public.tabs.identifier; the values of public.a.id
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

DROP VIEW public.current_jobs;

ALTER TABLE public.jobs DROP COLUMN id;

ALTER TABLE public.tabs DROP COLUMN identifier;

DROP FUNCTION public.f(integer);

DROP TYPE public.z;

CREATE AGGREGATE public.f(integer) (SFUNC = pg_catalog.int4pl, STYPE = integer);

ALTER TABLE public.a ADD COLUMN m integer;

ALTER TABLE public.a ALTER COLUMN n SET NOT NULL;

ALTER TABLE public.jobs ADD COLUMN identifier text;

ALTER TABLE public.tabs ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.jobs_ids);

CREATE TABLE public.z (
    q integer
);

CREATE VIEW public.current_jobs AS
 SELECT tabs.id
   FROM public.tabs;

CREATE OR REPLACE VIEW public.v AS
 SELECT a.m AS id
   FROM public.a;

ALTER TABLE public.a DROP COLUMN id;

ALTER TABLE public.a ADD CONSTRAINT k2 PRIMARY KEY (n);

ALTER TABLE public.b ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.a_id_seq);

COMMIT;
