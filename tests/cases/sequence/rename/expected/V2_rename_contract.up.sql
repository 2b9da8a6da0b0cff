-- gen: V2 rename  phase: contract  kind: schema
-- why: after.sql:1 sequence public."Number"
-- lock: ACCESS EXCLUSIVE on public.numbers
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: sequence public."Number" (was public.numbers) gets its new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER SEQUENCE public.numbers RENAME TO "Number";
