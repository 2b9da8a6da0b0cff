-- gen: V1 create  kind: schema
-- why: after.sql:1 text search dictionary public.plain
-- why: after.sql:2 text search configuration public.shop
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TEXT SEARCH CONFIGURATION public.shop;

DROP TEXT SEARCH DICTIONARY public.plain;

COMMIT;
