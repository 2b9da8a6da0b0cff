INSERT INTO customers (id, spent) VALUES (1000, 5);
UPDATE customers SET spent = spent + 1 WHERE id = 7;
