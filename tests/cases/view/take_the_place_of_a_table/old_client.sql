INSERT INTO data VALUES (1, 'x');
