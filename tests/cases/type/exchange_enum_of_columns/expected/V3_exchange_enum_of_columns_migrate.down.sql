-- no-transaction
-- gen: V3 exchange_enum_of_columns  phase: migrate  kind: schema
-- why: after.gen:2 column public.orders.status
-- lock: SHARE UPDATE EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.orders_status_idx__gen_new;
