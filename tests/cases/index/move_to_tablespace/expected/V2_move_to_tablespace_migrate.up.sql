-- no-transaction
-- gen: V2 move_to_tablespace  phase: migrate  kind: schema
-- why: after.sql:5 constraint public.entry_old.entry_old_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.entry_old
-- scan: public.entry_old
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

REINDEX (CONCURRENTLY, TABLESPACE app_archive) INDEX public.entry_old_pkey;
