-- gen: V1 replace_key_under_references  phase: expand  kind: schema
-- why: after.sql:14 table public.fresh
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

CREATE TABLE public.fresh (
    item bigint,
    day date
);
