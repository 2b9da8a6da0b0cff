-- gen: V6 exchange_for_plain  phase: contract  kind: schema
-- why: after.sql:23 constraint public.remark.remark_of
-- lock: SHARE UPDATE EXCLUSIVE on public.remark; ROW SHARE on public.measure
-- scan: public.measure, public.remark
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

ALTER TABLE public.remark VALIDATE CONSTRAINT remark_of;
