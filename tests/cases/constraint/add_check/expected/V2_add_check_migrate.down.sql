-- gen: V2 add_check  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.items.price_not_negative
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.items DROP CONSTRAINT price_not_negative;
ALTER TABLE public.items ADD CONSTRAINT price_not_negative CHECK ((price >= (0)::numeric)) NOT VALID;

COMMIT;
