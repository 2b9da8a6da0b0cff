-- no-transaction
-- gen: V3 rename_and_change_type  phase: migrate  kind: schema
-- why: after.sql:3 column public.acc.points
-- lock: SHARE UPDATE EXCLUSIVE on public.acc
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.acc_score__gen_new;
