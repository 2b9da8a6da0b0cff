-- gen: V1 exchange_stored_results  phase: expand  kind: schema
-- why: after.sql:1 function public.half__gen_new(integer)
-- why: after.sql:2 constraint public.t.is_positive
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: fails when a row breaks the old rule; a program that still uses function public.half__gen_new(integer) fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t ADD CONSTRAINT is_positive CHECK ((public.half(a) >= 0));
ALTER TABLE public.t DROP CONSTRAINT t_is_positive__gen_either;

DROP FUNCTION public.half__gen_new(integer);

COMMIT;
