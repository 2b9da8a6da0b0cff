-- gen: V6 replace_key_under_references  phase: contract  kind: schema
-- why: after.sql:14 constraint public.fresh.fresh_item
-- lock: ACCESS EXCLUSIVE on public.fresh, public.item
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.fresh DROP CONSTRAINT fresh_item;
ALTER TABLE public.fresh ADD CONSTRAINT fresh_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) NOT VALID;

COMMIT;
