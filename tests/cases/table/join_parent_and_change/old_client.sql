INSERT INTO child (id, a, b) VALUES (1001, 1, 2);
UPDATE child SET b = 3;
INSERT INTO parent VALUES (1001, 1);
