INSERT INTO orders VALUES (1001, 'on hold');
