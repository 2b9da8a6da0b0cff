-- gen: V1 rename_and_change_in_block  phase: expand  kind: schema
-- why: after.gen:5 column public.people.email
-- why: after.gen:1 column public.people.name
-- why: after.gen:4 column public.people.age
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: public.people
-- risk: fails on a value of name that does not fit into character varying(40); a program that still uses column public.people.email fails
-- loses: the values of public.people.email
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_age__gen_not_null;
DROP TRIGGER zzzz_gen_people_age ON public.people;
DROP FUNCTION public.zzzz_gen_people_age();

ALTER TABLE public.people ALTER COLUMN name TYPE character varying(40);

ALTER TABLE public.people DROP COLUMN email;

COMMIT;
