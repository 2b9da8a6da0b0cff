INSERT INTO customers (id, name) VALUES (1001, 'new');
SELECT name FROM customers;
