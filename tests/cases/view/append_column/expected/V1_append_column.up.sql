-- gen: V1 append_column  kind: schema
-- why: after.sql:3 view public.open_ids
-- why: after.sql:2 view public.open_orders
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

CREATE OR REPLACE VIEW public.open_orders AS
 SELECT orders.id,
    orders.total,
    orders.note
   FROM public.orders;
