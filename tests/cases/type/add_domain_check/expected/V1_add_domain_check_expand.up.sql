-- gen: V1 add_domain_check  phase: expand  kind: schema
-- why: after.sql:1 constraint public.money_amount.money_amount_check
-- lock: ACCESS EXCLUSIVE on public.money_amount
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER DOMAIN public.money_amount ADD CONSTRAINT money_amount_check CHECK ((VALUE >= (0)::numeric)) NOT VALID;
