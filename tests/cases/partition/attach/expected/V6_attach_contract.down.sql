-- gen: V6 attach  phase: contract  kind: schema
-- why: after.sql:8 constraint public.rest_of_sales.rest_of_sales_pkey
-- lock: ACCESS EXCLUSIVE on public.rest_of_sales
-- scan: public.rest_of_sales
-- rewrite: no
-- risk: builds an index under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.rest_of_sales DROP CONSTRAINT rest_of_sales_pkey;
CREATE UNIQUE INDEX rest_of_sales_pkey ON public.rest_of_sales USING btree (id, day);

COMMIT;
