-- gen: V6 rename_beside_triggers  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.use.use_use_label_fkey__gen_new
-- why: after.sql:2 constraint public.part.part_name__gen_in_step
-- why: after.sql:2 constraint public.part.part_name__gen_not_null
-- why: after.sql:7 constraint public.person.person_age__gen_in_step
-- why: and 2 more
-- lock: SHARE UPDATE EXCLUSIVE on public.part, public.person, public.use
-- scan: public.part, public.person, public.use
-- rewrite: no
-- risk: fails when a row refers to nothing; fails when a row breaks part_name__gen_in_step; fails when a row breaks part_name__gen_not_null; fails when a row breaks person_age__gen_in_step; fails when a row breaks person_email__gen_in_step; fails when a row breaks person_mail_has_at__gen_new
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.use VALIDATE CONSTRAINT use_use_label_fkey__gen_new;

ALTER TABLE public.part VALIDATE CONSTRAINT part_name__gen_in_step;

ALTER TABLE public.part VALIDATE CONSTRAINT part_name__gen_not_null;

ALTER TABLE public.person VALIDATE CONSTRAINT person_age__gen_in_step;

ALTER TABLE public.person VALIDATE CONSTRAINT person_email__gen_in_step;

ALTER TABLE public.person VALIDATE CONSTRAINT person_mail_has_at__gen_new;

COMMIT;
