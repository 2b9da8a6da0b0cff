-- gen: V4 change_type_int_to_bigint  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.readings.readings_value__gen_in_step
-- why: after.sql:1 constraint public.readings.readings_value__gen_not_null
-- lock: SHARE UPDATE EXCLUSIVE on public.readings
-- scan: public.readings
-- rewrite: no
-- risk: fails when a row breaks readings_value__gen_in_step; fails when a row breaks readings_value__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.readings VALIDATE CONSTRAINT readings_value__gen_in_step;

ALTER TABLE public.readings VALIDATE CONSTRAINT readings_value__gen_not_null;

COMMIT;
