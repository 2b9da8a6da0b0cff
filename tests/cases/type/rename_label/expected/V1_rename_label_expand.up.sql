-- gen: V1 rename_label  phase: expand  kind: schema
-- why: after.gen:1 enum type public.order_status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TYPE public.order_status ADD VALUE 'returned';
