-- gen: V1 retire_with_serial  phase: contract  kind: schema
-- why: sequence public.invoice_id_seq
-- why: after.sql:1 table public.invoice
-- lock: ACCESS EXCLUSIVE on public.invoice
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.invoice fails
-- loses: all rows of public.invoice
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP TABLE public.invoice;
