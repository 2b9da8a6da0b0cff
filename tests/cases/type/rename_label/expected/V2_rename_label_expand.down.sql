-- gen: V2 rename_label  phase: expand  kind: schema
-- why: after.gen:2 column public.orders.note
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.orders.note fails
-- loses: the values of public.orders.note
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.orders DROP COLUMN note;
