-- gen: V2 check_on_varchar_list  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.items.items_state_check
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.items DROP CONSTRAINT items_state_check;
ALTER TABLE public.items ADD CONSTRAINT items_state_check CHECK (((state)::text = ANY ((ARRAY['new'::character varying, 'sold'::character varying])::text[]))) NOT VALID;

COMMIT;
