-- gen: V1 change_type_under_references  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:13 table public__gen_new.entry
-- why: after.sql:14 table public__gen_new.entry_1
-- why: after.sql:14 constraint public__gen_new.entry_1.entry_1_pkey
-- why: and 18 more
-- lock: ACCESS EXCLUSIVE on public.entry, public.item, public.note, public.sensor
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor_1;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor_2;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor_2_all;
DROP TRIGGER zzzz_gen_sensor_copy ON public.sensor;
DROP FUNCTION public__gen_new.zzzz_gen_sensor_copy();

DROP TRIGGER zzzz_gen_note_empty ON public.note;
DROP TRIGGER zzzz_gen_note_copy ON public.note;
DROP FUNCTION public__gen_new.zzzz_gen_note_copy();

DROP TRIGGER zzzz_gen_item_empty ON public.item;
DROP TRIGGER zzzz_gen_item_empty ON public.item_new;
DROP TRIGGER zzzz_gen_item_empty ON public.item_old;
DROP TRIGGER zzzz_gen_item_copy ON public.item;
DROP FUNCTION public__gen_new.zzzz_gen_item_copy();

DROP TRIGGER zzzz_gen_entry_empty ON public.entry;
DROP TRIGGER zzzz_gen_entry_empty ON public.entry_1;
DROP TRIGGER zzzz_gen_entry_copy ON public.entry;
DROP FUNCTION public__gen_new.zzzz_gen_entry_copy();

DROP TABLE public__gen_new.sensor_2_all;

DROP TABLE public__gen_new.sensor_2;

DROP TABLE public__gen_new.sensor_1;

DROP TABLE public__gen_new.sensor;

DROP TABLE public__gen_new.note;

DROP TABLE public__gen_new.item_old;

DROP TABLE public__gen_new.item_new;

DROP TABLE public__gen_new.item;

DROP TABLE public__gen_new.entry_1;

DROP TABLE public__gen_new.entry;

DROP SCHEMA public__gen_new;

COMMIT;
