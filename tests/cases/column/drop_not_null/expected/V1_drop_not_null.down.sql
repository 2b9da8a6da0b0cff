-- gen: V1 drop_not_null  kind: schema
-- why: after.sql:1 column public.customers.email
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: fails when a row has NULL in email
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers ALTER COLUMN email SET NOT NULL;
