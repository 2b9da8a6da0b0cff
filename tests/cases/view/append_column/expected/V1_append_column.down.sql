-- gen: V1 append_column  kind: schema
-- why: after.sql:3 view public.open_ids
-- why: after.sql:2 view public.open_orders
-- lock: ACCESS EXCLUSIVE on public.open_ids, public.open_orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP VIEW public.open_ids;

DROP VIEW public.open_orders;

CREATE VIEW public.open_orders AS
 SELECT orders.id,
    orders.total
   FROM public.orders;

CREATE VIEW public.open_ids AS
 SELECT open_orders.id
   FROM public.open_orders;

COMMIT;
