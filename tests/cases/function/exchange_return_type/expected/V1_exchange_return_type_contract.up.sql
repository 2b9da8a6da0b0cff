-- gen: V1 exchange_return_type  phase: contract  kind: schema
-- why: after.sql:5 view public.prices
-- why: after.sql:2 function public.price(integer)
-- why: after.sql:7 view public.rounded
-- lock: ACCESS EXCLUSIVE on public.prices
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: view public.prices, function public.price(integer), view public.rounded get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP VIEW public.prices;

DROP FUNCTION public.price(integer);

CREATE OR REPLACE FUNCTION public.price(id integer)
 RETURNS numeric
 LANGUAGE sql
 STABLE
AS $function$ SELECT cents / 100.0 FROM goods WHERE goods.id = price.id $function$;
GRANT EXECUTE ON FUNCTION public.price(integer) TO app_user;
COMMENT ON FUNCTION public.price(integer) IS 'in euros';

CREATE VIEW public.prices AS
 SELECT goods.id,
    (public.price(goods.id) > (100)::numeric) AS dear
   FROM public.goods;
GRANT SELECT ON TABLE public.prices TO app_reader;

CREATE VIEW public.rounded AS
 SELECT goods.id,
    round(public.price(goods.id)) AS euros
   FROM public.goods;

COMMIT;
