-- gen: V3 rename_label  phase: contract  kind: schema
-- why: after.gen:1 enum type public.order_status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: label 'settled' (was 'paid') of enum type public.order_status gets its new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TYPE public.order_status RENAME VALUE 'paid' TO 'settled';
