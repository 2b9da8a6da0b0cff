-- gen: V1 check_on_varchar_list  phase: expand  kind: schema
-- why: after.sql:1 constraint public.items.items_state_check
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items ADD CONSTRAINT items_state_check CHECK (((state)::text = ANY ((ARRAY['new'::character varying, 'sold'::character varying])::text[]))) NOT VALID;
