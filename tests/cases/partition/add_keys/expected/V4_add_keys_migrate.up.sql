-- gen: V4 add_keys  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.stay.stay_id_town_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.stay; ROW SHARE on public.visit
-- scan: public.stay, public.visit
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.stay VALIDATE CONSTRAINT stay_id_town_fkey;
