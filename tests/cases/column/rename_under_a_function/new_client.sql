INSERT INTO part (id, width, remarks) VALUES (3, '7', '[1]');
INSERT INTO base (id, name) VALUES (1, 'z');
UPDATE base SET name = 'changed';
DO $$ BEGIN ASSERT (SELECT total = 32 FROM totals); END $$;
