-- gen: V3 exchange_divided_partition  phase: migrate  kind: schema
-- why: after.sql:2 table log.line
-- lock: SHARE UPDATE EXCLUSIVE on log__gen_new.line
-- scan: log__gen_new.line
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ANALYZE log__gen_new.line;
