INSERT INTO people (id, name) VALUES (2, 'y');
