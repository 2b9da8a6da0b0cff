-- gen: V4 change_type_int_to_bigint  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.readings.readings_value__gen_in_step
-- why: after.sql:1 constraint public.readings.readings_value__gen_not_null
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.readings DROP CONSTRAINT readings_value__gen_not_null;
ALTER TABLE public.readings ADD CONSTRAINT readings_value__gen_not_null CHECK (value__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.readings DROP CONSTRAINT readings_value__gen_in_step;
ALTER TABLE public.readings ADD CONSTRAINT readings_value__gen_in_step CHECK (value__gen_new IS NOT DISTINCT FROM (value)::bigint) NOT VALID;

COMMIT;
