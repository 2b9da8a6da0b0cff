-- gen: V5 add_keys  phase: migrate  kind: schema
-- why: after.sql:1 column public.visit.at
-- why: after.sql:6 constraint public.stay.stay_id_town_fkey
-- lock: ACCESS EXCLUSIVE on public.stay, public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.stay DROP CONSTRAINT stay_id_town_fkey;
LOCK TABLE public.visit IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.stay ADD CONSTRAINT stay_id_town_fkey FOREIGN KEY (id, town) REFERENCES public.visit(id, town) NOT VALID;

ALTER TABLE public.visit DROP CONSTRAINT visit_at__gen_not_null;
ALTER TABLE public.visit ADD CONSTRAINT visit_at__gen_not_null CHECK (at IS NOT NULL) NOT VALID;

COMMIT;
