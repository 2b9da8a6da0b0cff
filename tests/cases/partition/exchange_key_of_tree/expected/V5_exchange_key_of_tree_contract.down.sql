-- gen: V5 exchange_key_of_tree  phase: contract  kind: schema
-- why: after.sql:6 constraint public.item.above
-- lock: ACCESS EXCLUSIVE on every partition of public.item, public.item
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.item DROP CONSTRAINT above;
ALTER TABLE public.item_0 ADD CONSTRAINT above FOREIGN KEY (above) REFERENCES public.item(id) DEFERRABLE NOT VALID;
ALTER TABLE public.item_1_a ADD CONSTRAINT above FOREIGN KEY (above) REFERENCES public.item(id) DEFERRABLE NOT VALID;

COMMIT;
