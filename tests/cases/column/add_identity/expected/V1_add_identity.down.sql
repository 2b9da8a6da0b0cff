-- gen: V1 add_identity  kind: schema
-- why: after.sql:1 column public.log.id
-- lock: ACCESS EXCLUSIVE on public.log
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.log.id fails
-- loses: the values of public.log.id
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.log DROP COLUMN id;
