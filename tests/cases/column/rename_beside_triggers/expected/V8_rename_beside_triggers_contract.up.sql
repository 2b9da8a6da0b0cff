-- gen: V8 rename_beside_triggers  phase: contract  kind: schema
-- why: after.sql:9 column public.person.age
-- lock: ACCESS EXCLUSIVE on public.person
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.person.mail fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.person age_email' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.person'::pg_catalog.regclass AND conname = 'person_age__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.person'::pg_catalog.regclass AND conname = 'person_email__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.person'::pg_catalog.regclass AND conname = 'person_mail_has_at__gen_new' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.person age_email' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.person age_email is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.person'::pg_catalog.regclass AND conname = 'person_age__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint person_age__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.person'::pg_catalog.regclass AND conname = 'person_email__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint person_email__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.person'::pg_catalog.regclass AND conname = 'person_mail_has_at__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint person_mail_has_at__gen_new is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.person IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_person_age_email ON public.person;
DROP FUNCTION public.zzzz_gen_person_age_email();
ALTER TABLE public.person DROP CONSTRAINT person_age__gen_in_step;
ALTER TABLE public.person DROP CONSTRAINT person_email__gen_in_step;
ALTER TABLE public.person DROP COLUMN age;
ALTER TABLE public.person RENAME COLUMN age__gen_new TO age;
ALTER TABLE public.person DROP COLUMN mail;
ALTER TABLE public.person RENAME CONSTRAINT person_mail_has_at__gen_new TO mail_has_at;

COMMIT;
