-- gen: V1 exchange_for_plain  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:3 table public__gen_new.measure
-- why: after.sql:13 index public__gen_new.measure_taken
-- why: after.sql:3 trigger public.measure.zzzz_gen_measure_copy
-- lock: ACCESS EXCLUSIVE on public.measure
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_measure_empty ON public.measure;
DROP TRIGGER zzzz_gen_measure_empty ON public.measure_2024;
DROP TRIGGER zzzz_gen_measure_empty ON public.measure_rest;
DROP TRIGGER zzzz_gen_measure_copy ON public.measure;
DROP FUNCTION public__gen_new.zzzz_gen_measure_copy();

DROP TABLE public__gen_new.measure;

DROP SCHEMA public__gen_new;

COMMIT;
