INSERT INTO acc VALUES (10, 7, 'old');
INSERT INTO acc (id) VALUES (11);
UPDATE acc SET score = score + 1, note = 'changed' WHERE id = 1;
SELECT score FROM best;
DO $$ BEGIN ASSERT (SELECT score = 6 FROM acc WHERE id = 1); END $$;
