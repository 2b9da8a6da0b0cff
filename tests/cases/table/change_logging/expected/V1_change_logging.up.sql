-- gen: V1 change_logging  kind: schema
-- why: after.sql:4 sequence public.fleeting_id_seq
-- why: after.sql:1 sequence public.plain_id_seq
-- why: after.sql:4 table public.fleeting
-- why: after.sql:2 table public.kept
-- why: after.sql:1 table public.plain
-- lock: ACCESS EXCLUSIVE on public.fleeting, public.kept, public.plain; SHARE ROW EXCLUSIVE on public.fleeting_id_seq, public.plain_id_seq
-- scan: no
-- rewrite: public.fleeting, public.kept, public.plain
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER SEQUENCE public.fleeting_id_seq SET LOGGED;

ALTER SEQUENCE public.plain_id_seq SET UNLOGGED;

ALTER TABLE public.fleeting SET LOGGED;

ALTER TABLE public.kept SET UNLOGGED;
ALTER SEQUENCE public.kept_id_seq SET LOGGED;

ALTER TABLE public.plain SET UNLOGGED;

COMMIT;
