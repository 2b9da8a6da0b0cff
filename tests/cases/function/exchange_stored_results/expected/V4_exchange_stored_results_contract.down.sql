-- gen: V4 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:2 constraint public.t.is_positive
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t ADD CONSTRAINT t_is_positive__gen_either CHECK (((public.half(a) >= 0)) OR ((public.half__gen_new(a) >= (0)::numeric))) NOT VALID;
ALTER TABLE public.t DROP CONSTRAINT is_positive;

COMMIT;
