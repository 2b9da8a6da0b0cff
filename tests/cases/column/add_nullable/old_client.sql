INSERT INTO customers (id, email) VALUES (1000, 'old@example.com');
