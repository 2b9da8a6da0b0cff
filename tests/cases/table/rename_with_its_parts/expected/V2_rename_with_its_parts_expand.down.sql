-- gen: V2 rename_with_its_parts  phase: expand  kind: schema
-- why: after.sql:2 column public.bill.paid
-- lock: ACCESS EXCLUSIVE on public.bill
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.bill.paid fails
-- loses: the values of public.bill.paid
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.bill DROP COLUMN paid;
