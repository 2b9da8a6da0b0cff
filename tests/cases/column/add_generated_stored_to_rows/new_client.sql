INSERT INTO boxes (id, width, height) VALUES (100, 7, 8);
DO $$ BEGIN ASSERT (SELECT area FROM boxes WHERE id = 100) = 56; END $$;
UPDATE boxes SET width = width + 1 WHERE id = 100;
DO $$ BEGIN ASSERT (SELECT area FROM large WHERE id = 100) IS NULL; ASSERT (SELECT area FROM boxes WHERE id = 100) = 64; END $$;
