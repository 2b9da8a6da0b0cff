-- gen: V6 replace_key_under_references  phase: contract  kind: schema
-- why: after.sql:14 constraint public.fresh.fresh_item
-- lock: SHARE UPDATE EXCLUSIVE on public.fresh; ROW SHARE on public.item
-- scan: public.fresh, public.item
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

ALTER TABLE public.fresh VALIDATE CONSTRAINT fresh_item;
