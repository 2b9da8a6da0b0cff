-- gen: V1 exchange_return_type  phase: contract  kind: schema
-- why: after.sql:5 view public.prices
-- why: after.sql:2 function public.price(integer)
-- why: after.sql:7 view public.rounded
-- lock: ACCESS EXCLUSIVE on public.prices, public.rounded
-- scan: no
-- rewrite: no
-- risk: a program that still uses view public.rounded fails
-- exchange: view public.prices, function public.price(integer), view public.rounded get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

DROP VIEW public.rounded;

DROP VIEW public.prices;

DROP FUNCTION public.price(integer);

CREATE OR REPLACE FUNCTION public.price(id integer)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$ SELECT cents FROM goods WHERE goods.id = price.id $function$;
GRANT EXECUTE ON FUNCTION public.price(integer) TO app_user;
COMMENT ON FUNCTION public.price(integer) IS 'in cents';

CREATE VIEW public.prices AS
 SELECT goods.id,
    (public.price(goods.id) > 100) AS dear
   FROM public.goods;
GRANT SELECT ON TABLE public.prices TO app_reader;

COMMIT;
