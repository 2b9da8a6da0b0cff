INSERT INTO people (id, name) VALUES (11, 'c'); SELECT old, size FROM people;
