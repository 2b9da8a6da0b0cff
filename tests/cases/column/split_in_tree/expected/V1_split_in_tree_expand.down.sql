-- gen: V1 split_in_tree  phase: expand  kind: schema
-- why: after.gen:4 column public.people.first_name
-- why: after.gen:5 column public.people.last_name
-- why: after.gen:1 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: rows without a value get ''; a program that still uses column public.people.first_name, column public.people.last_name fails
-- loses: the values of public.people.first_name; the values of public.people.last_name
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_first_name__gen_not_null;
DROP TRIGGER zzzz_gen_people_first_name_last_name ON public.people;
DROP FUNCTION public.zzzz_gen_people_first_name_last_name();

UPDATE public.people SET full_name = '' WHERE full_name IS NULL;
ALTER TABLE public.people ALTER COLUMN full_name SET NOT NULL;

ALTER TABLE public.people DROP COLUMN last_name;

ALTER TABLE public.people DROP COLUMN first_name;

COMMIT;
