INSERT INTO orders VALUES (11, 'paid'); INSERT INTO orders (id) VALUES (12);
