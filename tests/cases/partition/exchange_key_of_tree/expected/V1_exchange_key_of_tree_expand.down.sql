-- gen: V1 exchange_key_of_tree  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.item
-- why: after.sql:5 index public__gen_new.item_kind
-- why: after.sql:2 table public__gen_new.item_0
-- why: and 9 more
-- lock: ACCESS EXCLUSIVE on public.item
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_item_empty ON public.item;
DROP TRIGGER zzzz_gen_item_empty ON public.item_new;
DROP TRIGGER zzzz_gen_item_empty ON public.item_old;
DROP TRIGGER zzzz_gen_item_copy ON public.item;
DROP FUNCTION public__gen_new.zzzz_gen_item_copy();

DROP TABLE public__gen_new.item_1_a;

DROP TABLE public__gen_new.item_1;

DROP TABLE public__gen_new.item_0;

DROP TABLE public__gen_new.item;

DROP SCHEMA public__gen_new;

COMMIT;
