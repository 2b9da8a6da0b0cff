-- gen: V10 attach  phase: contract  kind: schema
-- why: after.sql:11 table public.users_1
-- lock: ACCESS EXCLUSIVE on public.users_1
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row to public.users_1 outside of the new bound
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

ALTER TABLE public.users_1 ADD CONSTRAINT users_1__gen_bound CHECK (pg_catalog.satisfies_hash_partition('public.users'::pg_catalog.regclass, 2, 1, id)) NOT VALID;
