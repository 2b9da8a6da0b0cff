-- gen: V1 refer_to_external  phase: expand  kind: schema
-- why: after.sql:9 table public.profile
-- why: after.sql:9 column public.profile.level
-- why: after.sql:10 policy public.profile.own
-- why: after.sql:9 constraint public.profile.profile_id_fkey
-- lock: ACCESS EXCLUSIVE on auth."Users", public.profile
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.profile.level fails
-- loses: the values of public.profile.level
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.profile DROP CONSTRAINT profile_id_fkey;

DROP POLICY own ON public.profile;

ALTER TABLE public.profile DROP COLUMN level;

ALTER TABLE public.profile DISABLE ROW LEVEL SECURITY;

COMMIT;
