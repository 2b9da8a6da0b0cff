-- gen: V2 add_domain_check  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.money_amount.money_amount_check
-- lock: SHARE on every table that uses public.money_amount
-- scan: every table that uses public.money_amount
-- rewrite: no
-- risk: fails when a stored value breaks it
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER DOMAIN public.money_amount VALIDATE CONSTRAINT money_amount_check;
