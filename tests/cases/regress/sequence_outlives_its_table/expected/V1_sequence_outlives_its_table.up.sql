-- gen: V1 sequence_outlives_its_table  kind: schema
-- why: after.sql:3 sequence old.shifts_id_seq
-- why: after.sql:4 table new.shifts
-- why: after.sql:5 view public.shifts
-- why: table old.shifts
-- lock: ACCESS EXCLUSIVE on old.shifts; SHARE ROW EXCLUSIVE on old.shifts_id_seq
-- scan: no
-- rewrite: no
-- risk: a program that still uses table old.shifts fails
-- loses: all rows of old.shifts
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER SEQUENCE old.shifts_id_seq OWNED BY NONE;

CREATE TABLE new.shifts (
    id integer DEFAULT nextval('old.shifts_id_seq'::regclass) NOT NULL,
    name text
);

CREATE OR REPLACE VIEW public.shifts AS
 SELECT shifts.id,
    shifts.name
   FROM new.shifts;

DROP TABLE old.shifts;

COMMIT;
