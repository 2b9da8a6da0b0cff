CREATE TABLE place (id bigint NOT NULL, name text);
CREATE TABLE town (id bigint NOT NULL, name text, people int CHECK (people > 0));
CREATE TABLE river (id bigint NOT NULL, name text, length int) INHERITS (place);
CREATE VIEW places AS SELECT count(*) AS n FROM place;
