-- gen: V7 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:2 constraint public.t.is_positive
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: fails when a row breaks is_positive
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.t VALIDATE CONSTRAINT is_positive;
