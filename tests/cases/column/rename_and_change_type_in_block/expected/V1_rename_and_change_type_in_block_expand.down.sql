-- gen: V1 rename_and_change_type_in_block  phase: expand  kind: schema
-- why: after.gen:3 column public.people.birthday
-- why: after.gen:4 column public.people.favours
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.people.birthday, column public.people.favours fails
-- loses: the values of public.people.birthday; the values of public.people.favours
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_favours__gen_not_null;
ALTER TABLE public.people DROP CONSTRAINT people_favours__gen_in_step;
ALTER TABLE public.people DROP CONSTRAINT people_birthday__gen_in_step;
DROP TRIGGER zzzz_gen_people_birthday_favours ON public.people;
DROP FUNCTION public.zzzz_gen_people_birthday_favours();

ALTER TABLE public.people DROP COLUMN favours;

ALTER TABLE public.people DROP COLUMN birthday;

COMMIT;
