CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age int, "first,last" text, mail text);
CREATE VIEW adults AS SELECT id, mail, coalesce(name, (SELECT 'a, b FROM c')) AS full_name, age + 1 AS older, name FROM people WHERE age >= 18;
GRANT SELECT, INSERT ON adults TO app_user;
COMMENT ON VIEW adults IS 'of age';
CREATE VIEW names AS SELECT name FROM adults;
CREATE VIEW mails AS SELECT mail FROM adults;
