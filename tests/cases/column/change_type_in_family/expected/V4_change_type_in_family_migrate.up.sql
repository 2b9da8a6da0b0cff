-- gen: V4 change_type_in_family  phase: migrate  kind: schema
-- why: after.sql:2 table public.child
-- why: after.sql:1 table public.parent
-- lock: SHARE UPDATE EXCLUSIVE on public__gen_new.child, public__gen_new.parent
-- scan: public__gen_new.child, public__gen_new.parent
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ANALYZE public__gen_new.child;

ANALYZE public__gen_new.parent;

COMMIT;
