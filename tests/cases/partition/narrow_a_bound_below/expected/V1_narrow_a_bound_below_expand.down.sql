-- gen: V1 narrow_a_bound_below  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.log
-- why: after.sql:2 table public__gen_new.log_1
-- why: after.sql:2 constraint public__gen_new.log_1.log_1_pkey
-- why: and 7 more
-- lock: ACCESS EXCLUSIVE on public.log
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_log_empty ON public.log;
DROP TRIGGER zzzz_gen_log_empty ON public.log_1;
DROP TRIGGER zzzz_gen_log_empty ON public.log_1_high;
DROP TRIGGER zzzz_gen_log_empty ON public.log_1_low;
DROP TRIGGER zzzz_gen_log_empty ON public.log_rest;
DROP TRIGGER zzzz_gen_log_copy ON public.log;
DROP FUNCTION public__gen_new.zzzz_gen_log_copy();

DROP TABLE public__gen_new.log_rest;

DROP TABLE public__gen_new.log_1_low;

DROP TABLE public__gen_new.log_1_high;

DROP TABLE public__gen_new.log_1;

DROP TABLE public__gen_new.log;

DROP SCHEMA public__gen_new;

COMMIT;
