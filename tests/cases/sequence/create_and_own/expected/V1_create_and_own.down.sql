-- gen: V1 create_and_own  kind: schema
-- why: after.sql:2 sequence public.t_numbers
-- why: after.sql:1 column public.t.n
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.t.n fails
-- loses: the values of public.t.n
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.t DROP COLUMN n;
