-- gen: V2 set_not_null_without_backfill  phase: contract  kind: schema
-- why: after.sql:2 column public.accounts.level
-- lock: SHARE UPDATE EXCLUSIVE on public.accounts
-- scan: public.accounts
-- rewrite: no
-- risk: fails when a row breaks accounts_level__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.accounts VALIDATE CONSTRAINT accounts_level__gen_not_null;
