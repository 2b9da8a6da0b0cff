-- gen: V6 exchange_enum_of_columns  phase: contract  kind: schema
-- why: function public.is_paid(public.order_status)
-- why: after.gen:1 enum type public.order_status
-- why: function public.is_paid(public.order_status__gen_new)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.is_paid(public.order_status__gen_new) fails
-- exchange: function public.is_paid(public.order_status__gen_new), enum type public.order_status get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TYPE public.order_status RENAME TO order_status__gen_new;

DROP FUNCTION public.is_paid(public.order_status__gen_new);

CREATE TYPE public.order_status AS ENUM ('pending', 'paid', 'obsolete', 'it''s');

CREATE OR REPLACE FUNCTION public.is_paid(s public.order_status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select s = 'paid' $function$;

COMMIT;
