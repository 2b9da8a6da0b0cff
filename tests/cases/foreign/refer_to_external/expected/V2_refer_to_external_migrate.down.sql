-- gen: V2 refer_to_external  phase: migrate  kind: schema
-- why: after.sql:9 constraint public.profile.profile_id_fkey
-- lock: ACCESS EXCLUSIVE on auth."Users", public.profile
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.profile DROP CONSTRAINT profile_id_fkey;
ALTER TABLE public.profile ADD CONSTRAINT profile_id_fkey FOREIGN KEY (id) REFERENCES auth."Users"(id) NOT VALID;

COMMIT;
