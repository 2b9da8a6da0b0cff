INSERT INTO rooms (id) VALUES (11);
