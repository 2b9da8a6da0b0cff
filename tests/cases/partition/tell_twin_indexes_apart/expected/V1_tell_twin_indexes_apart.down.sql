-- gen: V1 tell_twin_indexes_apart  kind: schema
-- why: after.sql:2 table public.bill
-- why: after.sql:3 table public.bill_24
-- why: after.sql:2 constraint public.bill.bill_once
-- why: after.sql:4 index public.bill_twice
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.bill, public.bill_24
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.bill, table public.bill_24 fails
-- loses: all rows of public.bill; all rows of public.bill_24
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TABLE public.bill_24;

DROP TABLE public.bill;

COMMIT;
