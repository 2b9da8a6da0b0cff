INSERT INTO orders VALUES (1000, 'pending');
