-- gen: V2 exchange_below_materialized  phase: expand  kind: schema
-- why: after.sql:4 materialized view public.item_list__gen_new
-- lock: none
-- scan: no
-- rewrite: no
-- risk: runs the query of public.item_list__gen_new to fill it
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE MATERIALIZED VIEW public.item_list__gen_new AS
 SELECT item_names__gen_new.id,
    item_names__gen_new.name
   FROM public.item_names__gen_new;
GRANT SELECT ON TABLE public.item_list__gen_new TO app_reader;

COMMIT;
