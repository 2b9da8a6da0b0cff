-- gen: V2 rename  phase: contract  kind: schema
-- why: after.sql:1 sequence public."Number"
-- lock: ACCESS EXCLUSIVE on public."Number"
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: sequence public."Number" (was public.numbers) gets its old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER SEQUENCE public."Number" RENAME TO numbers;
