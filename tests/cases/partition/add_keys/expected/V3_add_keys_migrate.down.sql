-- gen: V3 add_keys  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.stay.stay_id_town_fkey
-- lock: ACCESS EXCLUSIVE on public.stay, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.stay DROP CONSTRAINT stay_id_town_fkey;
