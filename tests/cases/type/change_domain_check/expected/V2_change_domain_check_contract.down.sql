-- gen: V2 change_domain_check  phase: contract  kind: schema
-- why: after.sql:1 constraint public.cents.positive
-- lock: ACCESS EXCLUSIVE on public.cents
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER DOMAIN public.cents ADD CONSTRAINT cents_positive__gen_either CHECK (((VALUE >= 0)) OR ((VALUE > 0))) NOT VALID;
ALTER DOMAIN public.cents DROP CONSTRAINT positive;

COMMIT;
