INSERT INTO customers (id, full_name) VALUES (1001, 'new');
UPDATE customers SET full_name = 'newer' WHERE id = 1001;
SELECT full_name FROM customers WHERE id = 1;
