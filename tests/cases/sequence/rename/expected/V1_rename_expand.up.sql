-- gen: V1 rename  phase: expand  kind: schema
-- why: after.sql:2 sequence public.numbers
-- lock: SHARE ROW EXCLUSIVE on public.numbers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER SEQUENCE public.numbers INCREMENT BY 2;
