-- gen: V5 exchange_domain_of_columns  phase: contract  kind: schema
-- why: constraint public.cents.positive
-- why: after.sql:1 domain public.cents
-- lock: ACCESS EXCLUSIVE on public.cents
-- scan: no
-- rewrite: no
-- risk: a program that still uses domain public.cents fails
-- exchange: domain public.cents gets its new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP DOMAIN public.cents;

ALTER DOMAIN public.cents__gen_new RENAME TO cents;

COMMIT;
