-- gen: V3 rename_label  phase: contract  kind: schema
-- why: after.gen:1 enum type public.order_status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: label 'settled' (was 'paid') of enum type public.order_status gets its old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TYPE public.order_status RENAME VALUE 'settled' TO 'paid';
