INSERT INTO part VALUES (1, 5, '{"a": 1}'), (2, 20, NULL);
INSERT INTO base VALUES (1, 'x');
