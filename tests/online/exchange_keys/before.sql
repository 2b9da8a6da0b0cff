CREATE TABLE areas (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE shops (id int PRIMARY KEY, area_id int CONSTRAINT shops_area REFERENCES areas, name text);
CREATE TABLE cases (id int CONSTRAINT cases_pkey PRIMARY KEY, title text NOT NULL);
CREATE TABLE notes (id bigserial PRIMARY KEY, case_id int REFERENCES cases (id), body text);
CREATE TABLE tags (id int PRIMARY KEY, name text NOT NULL);
CREATE UNIQUE INDEX tags_name ON tags (name);
