INSERT INTO t (id, a) VALUES (101, 7);
UPDATE t SET a = a + 1 WHERE id IN (1, 101);
DO $$ BEGIN ASSERT (SELECT a = 8 AND d = '8' FROM t WHERE id = 101); END $$;
