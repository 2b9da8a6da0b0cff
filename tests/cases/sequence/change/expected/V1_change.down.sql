-- gen: V1 change  kind: schema
-- why: after.sql:1 sequence public.numbers
-- lock: SHARE ROW EXCLUSIVE on public.numbers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER SEQUENCE public.numbers INCREMENT BY 1 MAXVALUE 100 NO CYCLE;
