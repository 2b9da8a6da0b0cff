INSERT INTO clients (id, name) VALUES (1000, 'old');
SELECT name FROM clients;
