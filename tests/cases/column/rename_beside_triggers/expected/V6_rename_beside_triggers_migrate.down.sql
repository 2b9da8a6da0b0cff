-- gen: V6 rename_beside_triggers  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.use.use_use_label_fkey__gen_new
-- why: after.sql:2 constraint public.part.part_name__gen_in_step
-- why: after.sql:2 constraint public.part.part_name__gen_not_null
-- why: after.sql:7 constraint public.person.person_age__gen_in_step
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.part, public.person, public.use
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.person DROP CONSTRAINT person_mail_has_at__gen_new;
ALTER TABLE public.person ADD CONSTRAINT person_mail_has_at__gen_new CHECK ((email ~~ '%@%'::text)) NOT VALID;

ALTER TABLE public.person DROP CONSTRAINT person_email__gen_in_step;
ALTER TABLE public.person ADD CONSTRAINT person_email__gen_in_step CHECK (email IS NOT NULL OR ((mail)::text) IS NULL) NOT VALID;

ALTER TABLE public.person DROP CONSTRAINT person_age__gen_in_step;
ALTER TABLE public.person ADD CONSTRAINT person_age__gen_in_step CHECK (age__gen_new IS NOT DISTINCT FROM (age)::integer) NOT VALID;

ALTER TABLE public.part DROP CONSTRAINT part_name__gen_not_null;
ALTER TABLE public.part ADD CONSTRAINT part_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

ALTER TABLE public.part DROP CONSTRAINT part_name__gen_in_step;
ALTER TABLE public.part ADD CONSTRAINT part_name__gen_in_step CHECK (name IS NOT NULL OR ((label)::text) IS NULL) NOT VALID;

ALTER TABLE public.use DROP CONSTRAINT use_use_label_fkey__gen_new;
ALTER TABLE public.use ADD CONSTRAINT use_use_label_fkey__gen_new FOREIGN KEY (label) REFERENCES public.part(name) NOT VALID;

COMMIT;
