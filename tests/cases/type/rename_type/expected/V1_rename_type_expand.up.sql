-- gen: V1 rename_type  phase: expand  kind: schema
-- why: after.sql:3 enum type public.state
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TYPE public.state ADD VALUE 'c';
