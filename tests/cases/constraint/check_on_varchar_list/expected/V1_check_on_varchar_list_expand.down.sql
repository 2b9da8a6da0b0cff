-- gen: V1 check_on_varchar_list  phase: expand  kind: schema
-- why: after.sql:1 constraint public.items.items_state_check
-- lock: ACCESS EXCLUSIVE on public.items
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.items DROP CONSTRAINT items_state_check;
