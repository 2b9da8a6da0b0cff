-- gen: V6 change_type_under_references  phase: migrate  kind: schema
-- why: after.sql:13 table public.entry
-- why: after.sql:2 table public.item
-- why: after.sql:5 table public.note
-- why: after.sql:8 table public.sensor
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.entry, public__gen_new.item, public__gen_new.note, public__gen_new.sensor
-- scan: public__gen_new.entry, public__gen_new.item, public__gen_new.note, public__gen_new.sensor
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

ANALYZE public__gen_new.entry;

ANALYZE public__gen_new.item;

ANALYZE public__gen_new.note;

ANALYZE public__gen_new.sensor;

COMMIT;
