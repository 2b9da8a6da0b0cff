-- gen: V3 turn_plain_into_identity  phase: expand  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_visit_id_counter ON public.visit;
DROP FUNCTION public.zzzz_gen_visit_id_counter();
DROP SEQUENCE public.visit_id__gen_counter;

COMMIT;
