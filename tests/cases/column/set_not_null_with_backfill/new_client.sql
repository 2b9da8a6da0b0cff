INSERT INTO customers (id, email) VALUES (1002, 'new@example.com');
