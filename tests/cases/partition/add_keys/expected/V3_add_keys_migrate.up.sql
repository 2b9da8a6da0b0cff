-- gen: V3 add_keys  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.stay.stay_id_town_fkey
-- lock: SHARE ROW EXCLUSIVE on public.stay, public.visit
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.stay ADD CONSTRAINT stay_id_town_fkey FOREIGN KEY (id, town) REFERENCES public.visit(id, town) NOT VALID;
