INSERT INTO customers (id, name) VALUES (1000, 'old');
UPDATE customers SET name = 'older' WHERE id = 1000;
SELECT name FROM customers WHERE id = 1;
