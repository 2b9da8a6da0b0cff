-- no-transaction
-- gen: V4 rename_and_change_in_block  phase: migrate  kind: schema
-- why: after.gen:6 index public.people_email
-- lock: SHARE UPDATE EXCLUSIVE on public.people__base
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.people_email;
