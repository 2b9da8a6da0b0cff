-- gen: V3 change_type_with_expression  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.parts.parts_weight__gen_in_step
-- why: after.sql:1 constraint public.parts.parts_weight__gen_not_null
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: no
-- risk: fails when a row breaks parts_weight__gen_in_step; fails when a row breaks parts_weight__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.parts VALIDATE CONSTRAINT parts_weight__gen_in_step;

ALTER TABLE public.parts VALIDATE CONSTRAINT parts_weight__gen_not_null;

COMMIT;
