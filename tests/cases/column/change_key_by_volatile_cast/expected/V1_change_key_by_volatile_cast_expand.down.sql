-- gen: V1 change_key_by_volatile_cast  phase: expand  kind: schema
-- why: after.sql:3 column public.k.id
-- lock: ACCESS EXCLUSIVE on public.k
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.k DROP CONSTRAINT k_seen__gen_in_step;
ALTER TABLE public.k DROP CONSTRAINT k_id__gen_not_null;
DROP TRIGGER zzzz_gen_k_id_seen ON public.k;
DROP FUNCTION public.zzzz_gen_k_id_seen();
ALTER TABLE public.k DROP COLUMN id__gen_new;
ALTER TABLE public.k DROP COLUMN seen__gen_new;

COMMIT;
