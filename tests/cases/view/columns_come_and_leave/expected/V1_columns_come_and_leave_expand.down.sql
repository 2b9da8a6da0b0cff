-- gen: V1 columns_come_and_leave  phase: expand  kind: schema
-- why: after.sql:5 view public.names
-- why: after.sql:2 view public.adults
-- why: after.sql:1 column public.people.mail
-- why: after.sql:6 view public.mails
-- lock: ACCESS EXCLUSIVE on public.adults, public.mails, public.names, public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.people.mail, view public.mails fails
-- loses: the values of public.people.mail
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.names;

DROP VIEW public.mails;

DROP VIEW public.adults;

ALTER TABLE public.people DROP COLUMN mail;

CREATE VIEW public.adults AS
 SELECT people.id,
    people.name,
    people."first,last"
   FROM public.people
  WHERE (people.age >= 18);
GRANT SELECT, INSERT ON TABLE public.adults TO app_user;

CREATE VIEW public.names AS
 SELECT adults.name
   FROM public.adults;

COMMIT;
