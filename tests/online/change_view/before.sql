CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age int NOT NULL);
CREATE VIEW adults AS SELECT id, name, age FROM people WHERE age >= 18;
CREATE VIEW names AS SELECT id, name FROM adults;
GRANT SELECT, INSERT, UPDATE ON adults TO app_user;
