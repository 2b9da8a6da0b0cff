INSERT INTO t VALUES (101, 'old');
UPDATE t SET a = 'x' WHERE id = 101;
