-- gen: V2 add_enum_value_used_by_default  kind: schema
-- why: after.sql:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'pending'::public.order_status;
