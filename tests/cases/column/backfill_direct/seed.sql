INSERT INTO people VALUES (1, 'Ann', 'Lee', NULL, 3), (2, 'Bo', 'Ek', 'bobo', NULL);
