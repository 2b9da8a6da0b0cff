INSERT INTO parts VALUES ('a-1', 1), ('a-2', NULL), ('b-1', 3);
