-- gen: V1 create_chain  kind: schema
-- why: after.sql:2 view public.z_base
-- why: after.sql:3 view public.a_top
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE VIEW public.z_base AS
 SELECT orders.id,
    orders.total
   FROM public.orders
  WHERE (orders.total > (0)::numeric);

CREATE VIEW public.a_top WITH (security_barrier=true) AS
 SELECT z_base.id
   FROM public.z_base;
GRANT SELECT ON TABLE public.a_top TO app_reader;
COMMENT ON VIEW public.a_top IS 'on top of z_base';

COMMIT;
