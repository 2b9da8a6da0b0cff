INSERT INTO users VALUES (1); INSERT INTO comments VALUES (1, 1, 'x');
