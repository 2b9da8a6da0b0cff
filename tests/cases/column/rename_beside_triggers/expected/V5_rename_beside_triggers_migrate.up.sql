-- gen: V5 rename_beside_triggers  phase: migrate  kind: schema
-- why: after.sql:4 column public.part.name
-- lock: SHARE ROW EXCLUSIVE on public.part, public.use
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

ALTER TABLE public.use ADD CONSTRAINT use_use_label_fkey__gen_new FOREIGN KEY (label) REFERENCES public.part(name) NOT VALID;
