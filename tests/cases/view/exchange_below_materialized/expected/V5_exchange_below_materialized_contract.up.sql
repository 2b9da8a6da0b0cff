-- gen: V5 exchange_below_materialized  phase: contract  kind: schema
-- why: after.sql:5 index public.item_list_id
-- why: after.sql:4 materialized view public.item_list
-- why: rule public.item_names.ignore
-- why: after.sql:6 view public.long_names
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.item_list, public.item_names, public.items
-- scan: no
-- rewrite: no
-- risk: a program that still uses materialized view public.item_list, view public.item_names, column public.items.spare fails
-- exchange: view public.long_names, view public.item_names get their new shape here: the old program works before, the new one after
-- loses: the values of public.items.spare
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP MATERIALIZED VIEW public.item_list;

CREATE OR REPLACE VIEW public.long_names AS
 SELECT item_names__gen_new.name
   FROM public.item_names__gen_new
  WHERE (length(item_names__gen_new.name) > 10);

DROP VIEW public.item_names;

ALTER TABLE public.items DROP COLUMN spare;

ALTER VIEW public.item_names__gen_new RENAME TO item_names;

ALTER MATERIALIZED VIEW public.item_list__gen_new RENAME TO item_list;

ALTER INDEX public.item_list_id__gen_new RENAME TO item_list_id;

COMMIT;
