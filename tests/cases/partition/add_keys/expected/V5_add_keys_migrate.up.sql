-- gen: V5 add_keys  phase: migrate  kind: schema
-- why: after.sql:1 column public.visit.at
-- why: after.sql:6 constraint public.stay.stay_id_town_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.stay, public.visit
-- scan: public.stay, public.visit
-- rewrite: no
-- risk: fails when a row breaks visit_at__gen_not_null; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit VALIDATE CONSTRAINT visit_at__gen_not_null;

ALTER TABLE public.stay VALIDATE CONSTRAINT stay_id_town_fkey;

COMMIT;
