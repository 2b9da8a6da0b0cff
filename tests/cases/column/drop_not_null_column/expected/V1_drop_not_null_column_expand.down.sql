-- gen: V1 drop_not_null_column  phase: expand  kind: schema
-- why: after.sql:1 column public.customers.legacy_code
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: rows without a value get ''
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

LOCK TABLE public.customers IN ACCESS EXCLUSIVE MODE;
UPDATE public.customers SET legacy_code = '' WHERE legacy_code IS NULL;
ALTER TABLE public.customers ALTER COLUMN legacy_code SET NOT NULL;

COMMIT;
