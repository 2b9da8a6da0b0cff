-- gen: V1 add_domain_check  phase: expand  kind: schema
-- why: after.sql:1 constraint public.money_amount.money_amount_check
-- lock: ACCESS EXCLUSIVE on public.money_amount
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER DOMAIN public.money_amount DROP CONSTRAINT money_amount_check;
