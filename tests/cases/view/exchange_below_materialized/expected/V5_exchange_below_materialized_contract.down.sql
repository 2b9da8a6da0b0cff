-- gen: V5 exchange_below_materialized  phase: contract  kind: schema
-- why: after.sql:5 index public.item_list_id
-- why: after.sql:4 materialized view public.item_list
-- why: rule public.item_names.ignore
-- why: after.sql:6 view public.long_names
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: runs the query of public.item_list to fill it
-- exchange: view public.long_names, view public.item_names get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER INDEX public.item_list_id RENAME TO item_list_id__gen_new;

ALTER MATERIALIZED VIEW public.item_list RENAME TO item_list__gen_new;

ALTER VIEW public.item_names RENAME TO item_names__gen_new;

ALTER TABLE public.items ADD COLUMN spare text;

CREATE VIEW public.item_names AS
 SELECT items.id,
    items.spare,
    items.name
   FROM public.items;
GRANT SELECT ON TABLE public.item_names TO app_reader;

CREATE OR REPLACE VIEW public.long_names AS
 SELECT item_names.name
   FROM public.item_names
  WHERE (length(item_names.name) > 10);

CREATE RULE ignore AS
    ON DELETE TO public.item_names DO INSTEAD NOTHING;

CREATE MATERIALIZED VIEW public.item_list AS
 SELECT item_names.id,
    item_names.name
   FROM public.item_names;
GRANT SELECT ON TABLE public.item_list TO app_reader;

CREATE UNIQUE INDEX item_list_id ON public.item_list USING btree (id);

COMMIT;
