-- gen: V1 rename_enum_value  kind: schema
-- why: after.gen:1 enum type public.order_status.settled
-- lock: ACCESS EXCLUSIVE on public.order_status
-- scan: no
-- rewrite: no
-- risk: a program that still uses enum type public.order_status.paid fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TYPE public.order_status RENAME VALUE 'paid' TO 'settled';
