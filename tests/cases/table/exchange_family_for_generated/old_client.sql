INSERT INTO parent VALUES (1001, 1);
INSERT INTO child VALUES (1002, 1, 1);
UPDATE parent SET a = a + 1;
DELETE FROM parent WHERE id IN (1, 101);
DO $$ BEGIN ASSERT (SELECT count(*) = 40 AND count(DISTINCT id) = 40 FROM everything); END $$;
