INSERT INTO customers (id) VALUES (1000);
INSERT INTO customers (id, email) VALUES (1001, NULL);
UPDATE customers SET email = NULL WHERE id = 2;
