-- gen: V1 change_owner  kind: schema
-- why: after.sql:2 table app.t
-- lock: ACCESS EXCLUSIVE on app.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE app.t OWNER TO app_owner;
