-- gen: V1 replace_key_under_references  phase: expand  kind: schema
-- why: after.sql:14 table public.fresh
-- lock: ACCESS EXCLUSIVE on public.fresh
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.fresh fails
-- loses: all rows of public.fresh
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

DROP TABLE public.fresh;
