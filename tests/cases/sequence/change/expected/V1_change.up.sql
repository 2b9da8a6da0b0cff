-- gen: V1 change  kind: schema
-- why: after.sql:1 sequence public.numbers
-- lock: SHARE ROW EXCLUSIVE on public.numbers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER SEQUENCE public.numbers INCREMENT BY 2 MAXVALUE 9223372036854775807 CYCLE;
