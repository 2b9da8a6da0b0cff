-- gen: V2 refer_to_external  phase: migrate  kind: schema
-- why: after.sql:9 constraint public.profile.profile_id_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.profile; ROW SHARE on auth."Users"
-- scan: auth."Users", public.profile
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.profile VALIDATE CONSTRAINT profile_id_fkey;
