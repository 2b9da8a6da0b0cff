-- gen: V1 move_to_tablespace  phase: expand  kind: schema
-- why: after.sql:7 index public.entry_line
-- lock: SHARE UPDATE EXCLUSIVE on public.entry
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

ALTER INDEX public.entry_line SET TABLESPACE app_archive;
