-- gen: V5 rename_beside_triggers  phase: migrate  kind: schema
-- why: after.sql:4 column public.part.name
-- lock: SHARE ROW EXCLUSIVE on public.use
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

ALTER TABLE public.use DROP CONSTRAINT use_use_label_fkey__gen_new;
