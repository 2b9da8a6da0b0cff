CREATE TABLE people (id int PRIMARY KEY, name text, size varchar(10), old text);
INSERT INTO people VALUES (1, 'x', 'y', 'z');
