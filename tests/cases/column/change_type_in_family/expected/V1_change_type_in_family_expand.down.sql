-- gen: V1 change_type_in_family  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.parent
-- why: after.sql:2 table public__gen_new.child
-- why: after.sql:2 trigger public.child.zzzz_gen_child_copy
-- why: after.sql:1 trigger public.parent.zzzz_gen_parent_copy
-- lock: ACCESS EXCLUSIVE on public.child, public.parent
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_parent_empty ON public.parent;
DROP TRIGGER zzzz_gen_parent_copy ON public.parent;
DROP FUNCTION public__gen_new.zzzz_gen_parent_copy();

DROP TRIGGER zzzz_gen_child_empty ON public.child;
DROP TRIGGER zzzz_gen_child_copy ON public.child;
DROP FUNCTION public__gen_new.zzzz_gen_child_copy();

DROP TABLE public__gen_new.child;

DROP TABLE public__gen_new.parent;

DROP SCHEMA public__gen_new;

COMMIT;
