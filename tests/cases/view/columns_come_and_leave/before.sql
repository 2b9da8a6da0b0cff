CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age int, "first,last" text);
CREATE VIEW adults AS SELECT id, name, "first,last" FROM people WHERE age >= 18;
GRANT SELECT, INSERT ON adults TO app_user;
CREATE VIEW names AS SELECT name FROM adults;
