-- gen: V1 change_domain_check  phase: expand  kind: schema
-- why: after.sql:1 constraint public.cents.positive
-- lock: ACCESS EXCLUSIVE on public.cents
-- scan: public.cents
-- rewrite: no
-- risk: fails when a row breaks the old rule
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER DOMAIN public.cents ADD CONSTRAINT positive CHECK ((VALUE >= 0));
ALTER DOMAIN public.cents DROP CONSTRAINT cents_positive__gen_either;

COMMIT;
