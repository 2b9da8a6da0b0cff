-- gen: V1 exchange_below_materialized  phase: expand  kind: schema
-- why: after.sql:1 column public.items.price
-- why: after.sql:3 view public.item_names__gen_new
-- why: after.sql:7 rule public.item_names__gen_new.ignore
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.items ADD COLUMN price integer;

CREATE VIEW public.item_names__gen_new AS
 SELECT items.id,
    items.price,
    items.name
   FROM public.items;
GRANT SELECT ON TABLE public.item_names__gen_new TO app_reader;

CREATE RULE ignore AS
    ON DELETE TO public.item_names__gen_new DO INSTEAD NOTHING;

COMMIT;
