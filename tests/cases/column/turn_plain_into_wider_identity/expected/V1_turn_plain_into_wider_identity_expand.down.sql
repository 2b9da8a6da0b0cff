-- gen: V1 turn_plain_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.t.id
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_t_id_counter ON public.t;
DROP FUNCTION public.zzzz_gen_t_id_counter();
DROP SEQUENCE public.t_id__gen_counter;

COMMIT;
