INSERT INTO customers VALUES (1000, 'old');
