-- gen: V1 columns_come_and_leave  phase: expand  kind: schema
-- why: after.sql:5 view public.names
-- why: after.sql:2 view public.adults
-- why: after.sql:1 column public.people.mail
-- why: after.sql:6 view public.mails
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people ADD COLUMN mail text;

CREATE OR REPLACE VIEW public.adults AS
 SELECT people.id,
    people.name,
    people."first,last",
    people.mail,
    COALESCE(people.name, ( SELECT 'a, b FROM c'::text)) AS full_name,
    (people.age + 1) AS older
 FROM public.people
  WHERE (people.age >= 18);
COMMENT ON VIEW public.adults IS 'of age';

CREATE VIEW public.mails AS
 SELECT adults.mail
   FROM public.adults;

COMMIT;
