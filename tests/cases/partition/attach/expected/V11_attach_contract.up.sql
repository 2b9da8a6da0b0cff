-- gen: V11 attach  phase: contract  kind: schema
-- why: after.sql:11 table public.users_1
-- lock: SHARE UPDATE EXCLUSIVE on public.users_1
-- scan: public.users_1
-- rewrite: no
-- risk: fails when a row is in the way
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

ALTER TABLE public.users_1 VALIDATE CONSTRAINT users_1__gen_bound;
