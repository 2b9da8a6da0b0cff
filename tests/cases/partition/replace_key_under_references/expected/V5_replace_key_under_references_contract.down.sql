-- gen: V5 replace_key_under_references  phase: contract  kind: schema
-- why: after.sql:1 constraint public.item.item_key
-- lock: ACCESS EXCLUSIVE on every partition of public.item, every partition of public.mark, public.fresh, public.item, public.mark, public.note
-- scan: every partition of public.item, every partition of public.mark, public.fresh, public.mark, public.note
-- rewrite: no
-- risk: builds indexes under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.fresh DROP CONSTRAINT fresh_item;
ALTER TABLE public.mark_1 DROP CONSTRAINT mark_item;
ALTER TABLE public.mark_2_all DROP CONSTRAINT mark_item;
ALTER TABLE public.note DROP CONSTRAINT note_item;
ALTER TABLE public.item DROP CONSTRAINT item_key;
ALTER TABLE ONLY public.item ADD CONSTRAINT item_key PRIMARY KEY (id, day);
ALTER TABLE ONLY public.item_new ADD CONSTRAINT item_new_pkey PRIMARY KEY (id, day);
ALTER INDEX public.item_key ATTACH PARTITION public.item_new_pkey;
ALTER TABLE public.item_new_1 ADD CONSTRAINT item_new_1_pkey PRIMARY KEY (id, day);
ALTER INDEX public.item_new_pkey ATTACH PARTITION public.item_new_1_pkey;
ALTER TABLE public.item_new_2 ADD CONSTRAINT item_new_2_pkey PRIMARY KEY (id, day);
ALTER INDEX public.item_new_pkey ATTACH PARTITION public.item_new_2_pkey;
ALTER TABLE public.item_old ADD CONSTRAINT item_old_pkey PRIMARY KEY (id, day);
ALTER INDEX public.item_key ATTACH PARTITION public.item_old_pkey;
ALTER TABLE public.mark ADD CONSTRAINT mark_item FOREIGN KEY (day, item) REFERENCES public.item(day, id) DEFERRABLE;
ALTER TABLE public.note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) ON DELETE CASCADE;
ALTER TABLE public.note ADD CONSTRAINT note_second FOREIGN KEY (item, day) REFERENCES public.item(id, day);
CREATE UNIQUE INDEX item_new_1_pkey__gen_new ON public.item_new_1 USING btree (day, id);
CREATE UNIQUE INDEX item_new_2_pkey__gen_new ON public.item_new_2 USING btree (day, id);
CREATE UNIQUE INDEX item_old_pkey__gen_new ON public.item_old USING btree (day, id);

COMMIT;
