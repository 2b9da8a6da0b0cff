-- gen: V3 change_domain_check  phase: contract  kind: schema
-- why: after.sql:1 constraint public.cents.positive
-- lock: SHARE on every table that uses public.cents
-- scan: every table that uses public.cents
-- rewrite: no
-- risk: fails when a stored value breaks it
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER DOMAIN public.cents VALIDATE CONSTRAINT positive;
