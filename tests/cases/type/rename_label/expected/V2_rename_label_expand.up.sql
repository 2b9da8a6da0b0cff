-- gen: V2 rename_label  phase: expand  kind: schema
-- why: after.gen:2 column public.orders.note
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.orders ADD COLUMN note text;
