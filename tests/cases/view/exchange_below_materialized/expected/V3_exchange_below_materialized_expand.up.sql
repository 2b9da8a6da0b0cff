-- gen: V3 exchange_below_materialized  phase: expand  kind: schema
-- why: after.sql:5 index public.item_list_id__gen_new
-- lock: SHARE on public.item_list__gen_new
-- scan: public.item_list__gen_new
-- rewrite: no
-- risk: fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE UNIQUE INDEX item_list_id__gen_new ON public.item_list__gen_new USING btree (id);
