-- no-transaction
-- gen: V6 move_to_tablespace  phase: migrate  kind: schema
-- why: after.sql:12 index public.topics_topic
-- lock: SHARE UPDATE EXCLUSIVE on public.topics
-- scan: public.topics
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

REINDEX (CONCURRENTLY, TABLESPACE app_archive) INDEX public.topics_topic;
