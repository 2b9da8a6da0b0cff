-- gen: V2 check_on_varchar_list  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.items.items_state_check
-- lock: SHARE UPDATE EXCLUSIVE on public.items
-- scan: public.items
-- rewrite: no
-- risk: fails when a row breaks items_state_check
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items VALIDATE CONSTRAINT items_state_check;
