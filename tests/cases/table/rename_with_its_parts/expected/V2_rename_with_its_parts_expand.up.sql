-- gen: V2 rename_with_its_parts  phase: expand  kind: schema
-- why: after.sql:2 column public.bill.paid
-- lock: ACCESS EXCLUSIVE on public.bill
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.bill ADD COLUMN paid boolean DEFAULT false NOT NULL;
