-- gen: V1 exchange_family_for_generated  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:2 column public.child.c
-- why: after.sql:1 table public__gen_new.parent
-- why: after.sql:2 table public__gen_new.child
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.child, public.parent
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.child.c fails
-- loses: the values of public.child.c
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_parent_empty ON public.parent;
DROP TRIGGER zzzz_gen_parent_copy ON public.parent;
DROP FUNCTION public__gen_new.zzzz_gen_parent_copy();

DROP TRIGGER zzzz_gen_child_empty ON public.child;
DROP TRIGGER zzzz_gen_child_copy ON public.child;
DROP FUNCTION public__gen_new.zzzz_gen_child_copy();

DROP TRIGGER zzzz_gen_child_c ON public.child;
DROP FUNCTION public.zzzz_gen_child_c();

DROP TABLE public__gen_new.child;

DROP TABLE public__gen_new.parent;

ALTER TABLE public.child DROP COLUMN c;

DROP SCHEMA public__gen_new;

COMMIT;
