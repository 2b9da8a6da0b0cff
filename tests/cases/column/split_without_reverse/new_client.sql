INSERT INTO people (id, first_name, last_name) VALUES (20, 'Kurt', 'Goedel');
UPDATE people SET last_name = 'King' WHERE id = 1;
