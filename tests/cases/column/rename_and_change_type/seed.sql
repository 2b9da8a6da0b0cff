INSERT INTO acc VALUES (1, 5, 'a'), (2, 0, NULL), (3, 1000, 'c');
INSERT INTO play VALUES (1, 'x');
