-- gen: V1 change_identity_range  kind: schema
-- why: after.sql:2 column public.far.v
-- why: after.sql:1 column public.volt.v
-- lock: ACCESS EXCLUSIVE on public.far, public.volt
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.far ALTER COLUMN v SET MINVALUE 1000 SET MAXVALUE 2000 SET START WITH 1000 RESTART WITH 1000;

SELECT pg_catalog.setval('public.volt_v_seq', -100, false) FROM public.volt_v_seq WHERE last_value < -100;
ALTER TABLE public.volt ALTER COLUMN v SET INCREMENT BY 5 SET MINVALUE -100 SET MAXVALUE 100 SET START WITH -100;

COMMIT;
