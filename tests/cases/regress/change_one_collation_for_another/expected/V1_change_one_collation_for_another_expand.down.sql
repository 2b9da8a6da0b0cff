-- gen: V1 change_one_collation_for_another  phase: expand  kind: schema
-- why: after.sql:1 column public.t.a
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t DROP CONSTRAINT t_a__gen_in_step;
DROP TRIGGER zzzz_gen_t_a ON public.t;
DROP FUNCTION public.zzzz_gen_t_a();
ALTER TABLE public.t DROP COLUMN a__gen_new;

COMMIT;
