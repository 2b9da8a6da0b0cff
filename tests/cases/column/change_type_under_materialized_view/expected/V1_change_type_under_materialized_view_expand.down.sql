-- gen: V1 change_type_under_materialized_view  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.t
-- why: after.sql:1 trigger public.t.zzzz_gen_t_copy
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_t_empty ON public.t;
DROP TRIGGER zzzz_gen_t_copy ON public.t;
DROP FUNCTION public__gen_new.zzzz_gen_t_copy();

DROP TABLE public__gen_new.t;

DROP SCHEMA public__gen_new;

COMMIT;
