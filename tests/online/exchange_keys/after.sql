CREATE TABLE areas (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE shops (id int PRIMARY KEY, area_id int CONSTRAINT shops_area REFERENCES areas ON DELETE SET NULL, name text);
CREATE TABLE cases (id int NOT NULL CONSTRAINT cases_id_key UNIQUE, title text NOT NULL);
CREATE TABLE notes (id bigserial PRIMARY KEY, case_id int REFERENCES cases (id), body text);
CREATE TABLE tags (id int PRIMARY KEY, name text NOT NULL CONSTRAINT tags_name UNIQUE);
