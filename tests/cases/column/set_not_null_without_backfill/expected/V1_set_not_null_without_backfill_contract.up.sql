-- gen: V1 set_not_null_without_backfill  phase: contract  kind: schema
-- why: after.sql:2 column public.accounts.level
-- lock: ACCESS EXCLUSIVE on public.accounts
-- scan: no
-- rewrite: no
-- risk: a program that writes NULL fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.accounts ADD CONSTRAINT accounts_level__gen_not_null CHECK (level IS NOT NULL) NOT VALID;
