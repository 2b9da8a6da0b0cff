-- gen: V3 set_not_null_without_backfill  phase: contract  kind: schema
-- why: after.sql:2 column public.accounts.level
-- lock: ACCESS EXCLUSIVE on public.accounts
-- scan: public.accounts
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.accounts ADD CONSTRAINT accounts_level__gen_not_null CHECK (level IS NOT NULL);
ALTER TABLE public.accounts ALTER COLUMN level DROP NOT NULL;

COMMIT;
