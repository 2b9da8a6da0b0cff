-- gen: V4 rename_and_change_type_in_block  phase: migrate  kind: schema
-- why: after.gen:1 constraint public.people.people_birthday__gen_in_step
-- why: after.gen:1 constraint public.people.people_favours__gen_in_step
-- why: after.gen:1 constraint public.people.people_favours__gen_not_null
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: fails when a row breaks people_birthday__gen_in_step; fails when a row breaks people_favours__gen_in_step; fails when a row breaks people_favours__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.people VALIDATE CONSTRAINT people_birthday__gen_in_step;

ALTER TABLE public.people VALIDATE CONSTRAINT people_favours__gen_in_step;

ALTER TABLE public.people VALIDATE CONSTRAINT people_favours__gen_not_null;

COMMIT;
