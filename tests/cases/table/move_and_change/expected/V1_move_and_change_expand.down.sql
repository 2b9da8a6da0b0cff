-- gen: V1 move_and_change  phase: expand  kind: schema
-- why: after.sql:1 schema crm
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

DROP SCHEMA crm;
