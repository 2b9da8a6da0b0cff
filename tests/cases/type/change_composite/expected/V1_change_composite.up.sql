-- gen: V1 change_composite  kind: schema
-- why: after.sql:1 composite type public.address
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TYPE public.address ADD ATTRIBUTE country text;
