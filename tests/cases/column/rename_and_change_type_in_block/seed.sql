INSERT INTO people (born, likes) VALUES ('2001-02-03', 1), ('', 2), (NULL, 4);
