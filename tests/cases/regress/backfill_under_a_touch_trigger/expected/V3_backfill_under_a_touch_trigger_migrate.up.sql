-- gen: V3 backfill_under_a_touch_trigger  phase: migrate  kind: schema
-- why: after.sql:3 column public.users.label
-- lock: SHARE UPDATE EXCLUSIVE on public.users
-- scan: public.users
-- rewrite: no
-- risk: fails when a row breaks users_label__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.users VALIDATE CONSTRAINT users_label__gen_not_null;
