-- gen: V1 inherit  kind: schema
-- why: after.sql:2 table public.child
-- lock: ACCESS EXCLUSIVE on public.child
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.child fails
-- loses: all rows of public.child
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP TABLE public.child;
