INSERT INTO lines (id, price, count, tax) VALUES (100, 70, 8, 3);
UPDATE lines SET price = 200 WHERE id = 100;
DO $$ BEGIN ASSERT (SELECT tax FROM lines WHERE id = 100) = 3; ASSERT (SELECT code FROM lines WHERE id = 100) = 'line 100'; END $$;
