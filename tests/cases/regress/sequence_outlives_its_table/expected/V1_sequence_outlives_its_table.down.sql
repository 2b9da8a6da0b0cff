-- gen: V1 sequence_outlives_its_table  kind: schema
-- why: after.sql:3 sequence old.shifts_id_seq
-- why: after.sql:4 table new.shifts
-- why: after.sql:5 view public.shifts
-- why: table old.shifts
-- lock: ACCESS EXCLUSIVE on new.shifts
-- scan: no
-- rewrite: no
-- risk: a program that still uses table new.shifts fails
-- loses: all rows of new.shifts
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE TABLE old.shifts (
    id integer DEFAULT nextval('old.shifts_id_seq'::regclass) NOT NULL,
    name text
);

CREATE OR REPLACE VIEW public.shifts AS
 SELECT shifts.id,
    shifts.name
   FROM old.shifts;

DROP TABLE new.shifts;

ALTER SEQUENCE old.shifts_id_seq OWNED BY old.shifts.id;

COMMIT;
