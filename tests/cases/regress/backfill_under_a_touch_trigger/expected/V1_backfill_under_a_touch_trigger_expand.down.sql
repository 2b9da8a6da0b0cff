-- gen: V1 backfill_under_a_touch_trigger  phase: expand  kind: schema
-- why: after.sql:3 column public.users.label
-- lock: ACCESS EXCLUSIVE on public.users
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.users.label fails
-- loses: the values of public.users.label
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.users DROP CONSTRAINT users_label__gen_not_null;
DROP TRIGGER zzzz_gen_users_label ON public.users;
DROP FUNCTION public.zzzz_gen_users_label();

ALTER TABLE public.users DROP COLUMN label;

COMMIT;
