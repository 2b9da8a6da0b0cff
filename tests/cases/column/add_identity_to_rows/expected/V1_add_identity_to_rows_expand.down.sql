-- gen: V1 add_identity_to_rows  phase: expand  kind: schema
-- why: after.sql:1 column public.log.id
-- why: after.sql:3 column public.visit."No"
-- lock: ACCESS EXCLUSIVE on public.log, public.visit
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.log.id, column public.visit."No" fails
-- loses: the values of public.log.id; the values of public.visit."No"
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT "visit_No__gen_not_null";
DROP TRIGGER "zzzz_gen_visit_No" ON public.visit;
DROP FUNCTION public."zzzz_gen_visit_No"();
ALTER TABLE public.visit ALTER COLUMN "No" DROP DEFAULT;

DROP SEQUENCE public."visit_No__gen_counter";

ALTER TABLE public.log DROP CONSTRAINT log_id__gen_not_null;
DROP TRIGGER zzzz_gen_log_id ON public.log;
DROP FUNCTION public.zzzz_gen_log_id();
ALTER TABLE public.log ALTER COLUMN id DROP DEFAULT;

DROP SEQUENCE public.log_id__gen_counter;

ALTER TABLE public.visit DROP COLUMN "No";

ALTER TABLE public.log DROP COLUMN id;

COMMIT;
