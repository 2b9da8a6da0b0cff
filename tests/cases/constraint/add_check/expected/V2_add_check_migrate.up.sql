-- gen: V2 add_check  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.items.price_not_negative
-- lock: SHARE UPDATE EXCLUSIVE on public.items
-- scan: public.items
-- rewrite: no
-- risk: fails when a row breaks price_not_negative
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items VALIDATE CONSTRAINT price_not_negative;
