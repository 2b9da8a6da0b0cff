INSERT INTO part VALUES (3, 7, '[1]');
INSERT INTO base VALUES (1, 'z');
UPDATE base SET label = 'changed';
DO $$ BEGIN ASSERT (SELECT total = 32 FROM totals); END $$;
