-- gen: V12 attach  phase: contract  kind: schema
-- why: after.sql:11 table public.users_1
-- lock: ACCESS EXCLUSIVE on public.users_1; SHARE UPDATE EXCLUSIVE on public.users
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.users ATTACH PARTITION public.users_1 FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE public.users_1 DROP CONSTRAINT users_1__gen_bound;

COMMIT;
