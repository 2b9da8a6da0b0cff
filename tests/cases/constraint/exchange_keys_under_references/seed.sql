INSERT INTO cases VALUES (1), (2);
INSERT INTO notes VALUES (1), (NULL);
INSERT INTO parts VALUES (1, 'a'), (2, 'b');
INSERT INTO uses VALUES (1, 2);
