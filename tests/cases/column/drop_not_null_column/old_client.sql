INSERT INTO customers (id, legacy_code) VALUES (1000, 'x');
SELECT legacy_code FROM customers WHERE id = 1;
