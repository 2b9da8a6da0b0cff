-- gen: V1 add_with_constant_default  kind: schema
-- why: after.sql:4 column public.customers.created_at
-- why: after.sql:3 column public.customers.tier
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers ADD COLUMN created_at timestamp with time zone DEFAULT now() NOT NULL;

ALTER TABLE public.customers ADD COLUMN tier text DEFAULT 'basic'::text NOT NULL;

COMMIT;
