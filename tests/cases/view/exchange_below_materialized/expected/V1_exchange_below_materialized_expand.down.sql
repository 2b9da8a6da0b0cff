-- gen: V1 exchange_below_materialized  phase: expand  kind: schema
-- why: after.sql:1 column public.items.price
-- why: after.sql:3 view public.item_names__gen_new
-- why: after.sql:7 rule public.item_names__gen_new.ignore
-- lock: ACCESS EXCLUSIVE on public.item_names__gen_new, public.items
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.items.price, view public.item_names__gen_new fails
-- loses: the values of public.items.price
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP VIEW public.item_names__gen_new;

ALTER TABLE public.items DROP COLUMN price;

COMMIT;
