INSERT INTO accounts VALUES (1, 'gold', NULL), (2, 'basic', 'b');
