-- gen: V7 replace_key_under_references  phase: contract  kind: schema
-- why: after.sql:13 constraint public.mark.mark_item
-- lock: ACCESS EXCLUSIVE on every partition of public.mark, public.item, public.mark
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.mark DROP CONSTRAINT mark_item;
ALTER TABLE public.mark_1 ADD CONSTRAINT mark_item FOREIGN KEY (day, item) REFERENCES public.item(day, id) DEFERRABLE NOT VALID;
ALTER TABLE public.mark_2_all ADD CONSTRAINT mark_item FOREIGN KEY (day, item) REFERENCES public.item(day, id) DEFERRABLE NOT VALID;

COMMIT;
