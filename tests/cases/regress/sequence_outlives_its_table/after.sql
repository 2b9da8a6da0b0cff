CREATE SCHEMA old;
CREATE SCHEMA new;
CREATE SEQUENCE old.shifts_id_seq AS int;
CREATE TABLE new.shifts (id int NOT NULL DEFAULT nextval('old.shifts_id_seq'), name text);
CREATE VIEW shifts AS SELECT id, name FROM new.shifts;
