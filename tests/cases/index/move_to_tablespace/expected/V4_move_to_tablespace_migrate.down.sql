-- no-transaction
-- gen: V4 move_to_tablespace  phase: migrate  kind: schema
-- why: after.sql:5 index public.entry_old_line_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.entry_old
-- scan: public.entry_old
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

REINDEX (CONCURRENTLY, TABLESPACE pg_default) INDEX public.entry_old_line_idx;
