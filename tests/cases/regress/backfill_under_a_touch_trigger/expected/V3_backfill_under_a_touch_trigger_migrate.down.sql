-- gen: V3 backfill_under_a_touch_trigger  phase: migrate  kind: schema
-- why: after.sql:3 column public.users.label
-- lock: ACCESS EXCLUSIVE on public.users
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.users DROP CONSTRAINT users_label__gen_not_null;
ALTER TABLE public.users ADD CONSTRAINT users_label__gen_not_null CHECK (label IS NOT NULL) NOT VALID;

COMMIT;
