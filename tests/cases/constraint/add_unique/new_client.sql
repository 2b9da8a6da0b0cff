INSERT INTO customers VALUES (1001, 'new');
