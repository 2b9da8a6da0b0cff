INSERT INTO clients (name) VALUES ('x');
