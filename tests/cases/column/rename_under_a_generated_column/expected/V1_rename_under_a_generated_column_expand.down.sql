-- gen: V1 rename_under_a_generated_column  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:3 column public.t.b
-- why: after.sql:1 table public__gen_new.t
-- why: after.sql:1 trigger public.t.zzzz_gen_t_copy
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.t.b fails
-- loses: the values of public.t.b
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_t_empty ON public.t;
DROP TRIGGER zzzz_gen_t_copy ON public.t;
DROP FUNCTION public__gen_new.zzzz_gen_t_copy();

DROP TRIGGER zzzz_gen_t_b ON public.t;
DROP FUNCTION public.zzzz_gen_t_b();

DROP TABLE public__gen_new.t;

ALTER TABLE public.t DROP COLUMN b;

DROP SCHEMA public__gen_new;

COMMIT;
