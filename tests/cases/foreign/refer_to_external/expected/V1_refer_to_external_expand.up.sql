-- gen: V1 refer_to_external  phase: expand  kind: schema
-- why: after.sql:9 table public.profile
-- why: after.sql:9 column public.profile.level
-- why: after.sql:10 policy public.profile.own
-- why: after.sql:9 constraint public.profile.profile_id_fkey
-- lock: ACCESS EXCLUSIVE on public.profile; SHARE ROW EXCLUSIVE on auth."Users"
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.profile ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.profile ADD COLUMN level auth.level DEFAULT 'low'::auth.level;

CREATE POLICY own ON public.profile USING (id = auth.uid());

ALTER TABLE public.profile ADD CONSTRAINT profile_id_fkey FOREIGN KEY (id) REFERENCES auth."Users"(id) NOT VALID;

COMMIT;
