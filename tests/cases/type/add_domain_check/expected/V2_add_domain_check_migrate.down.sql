-- gen: V2 add_domain_check  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.money_amount.money_amount_check
-- lock: ACCESS EXCLUSIVE on public.money_amount
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER DOMAIN public.money_amount DROP CONSTRAINT money_amount_check;
ALTER DOMAIN public.money_amount ADD CONSTRAINT money_amount_check CHECK ((VALUE >= (0)::numeric)) NOT VALID;

COMMIT;
