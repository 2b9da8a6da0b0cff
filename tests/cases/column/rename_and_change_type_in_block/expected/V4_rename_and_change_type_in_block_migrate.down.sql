-- gen: V4 rename_and_change_type_in_block  phase: migrate  kind: schema
-- why: after.gen:1 constraint public.people.people_birthday__gen_in_step
-- why: after.gen:1 constraint public.people.people_favours__gen_in_step
-- why: after.gen:1 constraint public.people.people_favours__gen_not_null
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_favours__gen_not_null;
ALTER TABLE public.people ADD CONSTRAINT people_favours__gen_not_null CHECK (favours IS NOT NULL) NOT VALID;

ALTER TABLE public.people DROP CONSTRAINT people_favours__gen_in_step;
ALTER TABLE public.people ADD CONSTRAINT people_favours__gen_in_step CHECK (favours IS NOT NULL OR ((likes)::bigint) IS NULL) NOT VALID;

ALTER TABLE public.people DROP CONSTRAINT people_birthday__gen_in_step;
ALTER TABLE public.people ADD CONSTRAINT people_birthday__gen_in_step CHECK (birthday IS NOT NULL OR ((nullif(born, '')::date)::date) IS NULL) NOT VALID;

COMMIT;
