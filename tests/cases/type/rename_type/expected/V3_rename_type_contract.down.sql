-- gen: V3 rename_type  phase: contract  kind: schema
-- why: after.sql:2 enum type kinds.status
-- why: after.sql:4 domain public.money_amount
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: enum type kinds.status (was public.state), domain public.money_amount (was public.cents) get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER DOMAIN public.money_amount RENAME TO cents;

ALTER TYPE kinds.status SET SCHEMA public;
ALTER TYPE public.status RENAME TO state;

COMMIT;
