INSERT INTO lines (id, price, count, code) VALUES (100, 70, 8, 'own');
DO $$ BEGIN ASSERT (SELECT tax FROM lines WHERE id = 100) = 7; ASSERT (SELECT total FROM lines WHERE id = 100) = 560; END $$;
UPDATE lines SET price = 200 WHERE id = 100;
DO $$ BEGIN ASSERT (SELECT tax FROM lines WHERE id = 100) = 20; ASSERT (SELECT code FROM lines WHERE id = 100) = 'own'; END $$;
