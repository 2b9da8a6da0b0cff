-- gen: V1 take_over  kind: schema
-- why: after.sql:8 view public.current_jobs
-- why: after.sql:1 constraint public.a.k
-- why: after.sql:6 column public.jobs.id
-- why: after.sql:7 column public.tabs.identifier
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on public.a, public.b, public.current_jobs, public.jobs, public.tabs, public.z
-- scan: public.a
-- rewrite: public.a, public.jobs
-- risk: builds its index under the lock; fails on duplicates; a program that still uses aggregate public.f(integer), column public.a.m, column public.jobs.identifier, column public.tabs.id, table public.z and 1 more fails
-- loses: the values of public.a.m; the values of public.jobs.identifier; the values of public.tabs.id; all rows of public.z; the values of public.b.id
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.b DROP COLUMN id;

ALTER TABLE public.a DROP CONSTRAINT k2;

ALTER TABLE public.a ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY;

CREATE OR REPLACE VIEW public.v AS
 SELECT a.id
   FROM public.a;

DROP VIEW public.current_jobs;

DROP TABLE public.z;

ALTER TABLE public.tabs DROP COLUMN id;

ALTER TABLE public.jobs DROP COLUMN identifier;

ALTER TABLE public.a ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.a DROP COLUMN m;

DROP AGGREGATE public.f(integer);

CREATE TYPE public.z AS (
    q integer
);

CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

ALTER TABLE public.tabs ADD COLUMN identifier text;

ALTER TABLE public.jobs ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.jobs_ids);

ALTER TABLE public.a ADD CONSTRAINT k PRIMARY KEY (id);

CREATE VIEW public.current_jobs AS
 SELECT jobs.id
   FROM public.jobs;

COMMIT;
