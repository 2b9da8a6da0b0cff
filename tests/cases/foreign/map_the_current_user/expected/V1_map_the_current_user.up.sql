-- gen: V1 map_the_current_user  kind: schema
-- why: user mapping archive.postgres
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

CREATE USER MAPPING FOR postgres SERVER archive OPTIONS ("user" 'reader');
