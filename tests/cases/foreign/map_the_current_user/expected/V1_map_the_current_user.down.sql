-- gen: V1 map_the_current_user  kind: schema
-- why: user mapping archive.postgres
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP USER MAPPING FOR postgres SERVER archive;
