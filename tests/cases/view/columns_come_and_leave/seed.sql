INSERT INTO people VALUES (1, 'x', 20, 'y');
