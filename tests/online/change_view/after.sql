CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age int NOT NULL, mail text);
CREATE VIEW adults AS SELECT id, mail, age, name AS full_name FROM people WHERE age >= 18;
CREATE VIEW names AS SELECT id, full_name AS name FROM adults;
CREATE VIEW mails AS SELECT id, mail FROM adults;
GRANT SELECT, INSERT, UPDATE ON adults TO app_user;
