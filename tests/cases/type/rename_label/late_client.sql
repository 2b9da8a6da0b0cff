INSERT INTO orders VALUES (11, 'settled');
