-- gen: V1 drop_not_null  kind: schema
-- why: after.sql:1 column public.customers.email
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers ALTER COLUMN email DROP NOT NULL;
