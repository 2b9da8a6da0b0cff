-- gen: V6 exchange_enum_of_columns  phase: contract  kind: schema
-- why: function public.is_paid(public.order_status)
-- why: after.gen:1 enum type public.order_status
-- why: function public.is_paid(public.order_status__gen_new)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.is_paid(public.order_status), enum type public.order_status fails
-- exchange: function public.is_paid(public.order_status__gen_new), enum type public.order_status get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.orders.status
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP FUNCTION public.is_paid(public.order_status);

DROP TYPE public.order_status;

CREATE OR REPLACE FUNCTION public.is_paid(s public.order_status__gen_new)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select s = 'paid' $function$;

ALTER TYPE public.order_status__gen_new RENAME TO order_status;

COMMIT;
