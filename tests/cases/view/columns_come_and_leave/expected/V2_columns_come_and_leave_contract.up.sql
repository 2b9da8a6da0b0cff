-- gen: V2 columns_come_and_leave  phase: contract  kind: schema
-- why: after.sql:6 view public.mails
-- why: after.sql:5 view public.names
-- why: after.sql:2 view public.adults
-- lock: ACCESS EXCLUSIVE on public.adults, public.mails, public.names
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.mails;

DROP VIEW public.names;

DROP VIEW public.adults;

CREATE VIEW public.adults AS
 SELECT people.id,
    people.mail,
    COALESCE(people.name, ( SELECT 'a, b FROM c'::text)) AS full_name,
    (people.age + 1) AS older,
    people.name
   FROM public.people
  WHERE (people.age >= 18);
GRANT SELECT, INSERT ON TABLE public.adults TO app_user;
COMMENT ON VIEW public.adults IS 'of age';

CREATE VIEW public.mails AS
 SELECT adults.mail
   FROM public.adults;

CREATE VIEW public.names AS
 SELECT adults.name
   FROM public.adults;

COMMIT;
