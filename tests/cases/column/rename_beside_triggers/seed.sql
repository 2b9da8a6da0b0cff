INSERT INTO part VALUES (1, 'a', NULL), (2, 'b', NULL);
INSERT INTO use VALUES ('a');
INSERT INTO person VALUES (1, 'a@b', 30), (2, NULL, NULL);
