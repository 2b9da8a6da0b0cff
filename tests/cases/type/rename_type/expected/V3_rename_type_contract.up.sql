-- gen: V3 rename_type  phase: contract  kind: schema
-- why: after.sql:2 enum type kinds.status
-- why: after.sql:4 domain public.money_amount
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: enum type kinds.status (was public.state), domain public.money_amount (was public.cents) get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TYPE public.state SET SCHEMA kinds;
ALTER TYPE kinds.state RENAME TO status;

ALTER DOMAIN public.cents RENAME TO money_amount;

COMMIT;
