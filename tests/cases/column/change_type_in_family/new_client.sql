INSERT INTO parent VALUES (1001, '1');
INSERT INTO child VALUES (1002, '1', 1);
UPDATE parent SET a = '5' WHERE id IN (1, 101);
