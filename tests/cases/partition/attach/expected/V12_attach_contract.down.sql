-- gen: V12 attach  phase: contract  kind: schema
-- why: after.sql:11 table public.users_1
-- lock: ACCESS EXCLUSIVE on public.users, public.users_1
-- scan: public.users_1
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.users DETACH PARTITION public.users_1;
ALTER TABLE public.users_1 ADD CONSTRAINT users_1__gen_bound CHECK (pg_catalog.satisfies_hash_partition('public.users'::pg_catalog.regclass, 2, 1, id));

COMMIT;
