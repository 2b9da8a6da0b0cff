INSERT INTO people (id, full_name) VALUES (3, 'y');
