INSERT INTO customers (id, email, phone) VALUES (1001, 'new@example.com', '+49 1');
