-- gen: V1 create_used_by_default  phase: expand  kind: schema
-- why: after.sql:1 function public.next_code()
-- why: after.sql:2 column public.t.code
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.next_code(), column public.t.code fails
-- loses: the values of public.t.code
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t ALTER COLUMN code DROP DEFAULT;

ALTER TABLE public.t DROP COLUMN code;

DROP FUNCTION public.next_code();

COMMIT;
