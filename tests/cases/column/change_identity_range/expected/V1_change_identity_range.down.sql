-- gen: V1 change_identity_range  kind: schema
-- why: after.sql:2 column public.far.v
-- why: after.sql:1 column public.volt.v
-- lock: ACCESS EXCLUSIVE on public.far, public.volt
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.volt ALTER COLUMN v SET INCREMENT BY 10 SET MINVALUE -200 SET MAXVALUE 200 SET START WITH -200;

ALTER TABLE public.far ALTER COLUMN v SET MINVALUE 1 SET MAXVALUE 100 SET START WITH 1 RESTART WITH 1;

COMMIT;
