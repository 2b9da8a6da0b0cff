-- gen: V1 change_type_int_to_bigint  phase: expand  kind: schema
-- why: after.sql:1 column public.readings.value
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.readings DROP CONSTRAINT readings_value__gen_not_null;
ALTER TABLE public.readings DROP CONSTRAINT readings_value__gen_in_step;
DROP TRIGGER zzzz_gen_readings_value ON public.readings;
DROP FUNCTION public.zzzz_gen_readings_value();
ALTER TABLE public.readings DROP COLUMN value__gen_new;

COMMIT;
