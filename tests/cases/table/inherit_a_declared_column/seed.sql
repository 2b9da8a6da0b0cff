INSERT INTO base VALUES (1);
INSERT INTO child VALUES (2, 'two', 22), (3, 'three', NULL);
INSERT INTO grandchild VALUES (4, 'four', 44, 444);
