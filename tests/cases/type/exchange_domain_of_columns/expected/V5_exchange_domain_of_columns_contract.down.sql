-- gen: V5 exchange_domain_of_columns  phase: contract  kind: schema
-- why: constraint public.cents.positive
-- why: after.sql:1 domain public.cents
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: domain public.cents gets its old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER DOMAIN public.cents RENAME TO cents__gen_new;

CREATE DOMAIN public.cents AS integer;
COMMENT ON DOMAIN public.cents IS 'money';

ALTER DOMAIN public.cents ADD CONSTRAINT positive CHECK ((VALUE >= 0));

COMMIT;
