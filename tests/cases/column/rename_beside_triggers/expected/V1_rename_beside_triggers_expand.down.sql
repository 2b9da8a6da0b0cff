-- gen: V1 rename_beside_triggers  phase: expand  kind: schema
-- why: after.sql:1 function public.touch()
-- why: after.sql:4 column public.part.name
-- why: after.sql:9 column public.person.email
-- why: after.sql:10 policy public.person.own
-- why: after.sql:9 column public.person.age
-- lock: ACCESS EXCLUSIVE on public.part, public.person
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.part.name, column public.person.email fails
-- loses: the values of public.part.name; the values of public.person.email
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.person DROP CONSTRAINT person_mail_has_at__gen_new;
ALTER TABLE public.person DROP CONSTRAINT person_email__gen_in_step;
ALTER TABLE public.person DROP CONSTRAINT person_age__gen_in_step;
DROP TRIGGER zzzz_gen_person_age_email ON public.person;
DROP FUNCTION public.zzzz_gen_person_age_email();
ALTER TABLE public.person DROP COLUMN age__gen_new;

ALTER TABLE public.part DROP CONSTRAINT part_name__gen_not_null;
ALTER TABLE public.part DROP CONSTRAINT part_name__gen_in_step;
DROP TRIGGER zzzz_gen_part_name ON public.part;
DROP FUNCTION public.zzzz_gen_part_name();

DROP POLICY own ON public.person;

ALTER TABLE public.person DROP COLUMN email;

ALTER TABLE public.part DROP COLUMN name;

CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NEW.note := upper(NEW.label); RETURN NEW; END $function$;

COMMIT;
