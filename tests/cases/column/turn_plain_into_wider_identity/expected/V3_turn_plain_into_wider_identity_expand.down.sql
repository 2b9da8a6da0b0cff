-- gen: V3 turn_plain_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t DROP CONSTRAINT t_id__gen_not_null;
ALTER TABLE public.t DROP CONSTRAINT t_id__gen_in_step;
DROP TRIGGER zzzz_gen_t_id ON public.t;
DROP FUNCTION public.zzzz_gen_t_id();
ALTER TABLE public.t DROP COLUMN id__gen_new;

COMMIT;
