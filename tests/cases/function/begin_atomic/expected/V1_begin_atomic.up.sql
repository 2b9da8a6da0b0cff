-- gen: V1 begin_atomic  kind: schema
-- why: after.sql:1 table public.orders
-- why: after.sql:2 function public.big_orders(numeric)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE TABLE public.orders (
    id bigint NOT NULL,
    total numeric,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE OR REPLACE FUNCTION public.big_orders(minimum numeric)
 RETURNS SETOF public.orders
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT orders.id,
     orders.total
    FROM public.orders
   WHERE (orders.total >
         CASE
             WHEN (big_orders.minimum > (0)::numeric) THEN big_orders.minimum
             ELSE (0)::numeric
         END);
END;

COMMIT;
