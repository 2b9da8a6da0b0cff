INSERT INTO person (id, mail, age) VALUES (3, 'c@d', 40);
UPDATE person SET mail = 'x@y' WHERE id = 1;
DO $$ BEGIN ASSERT (SELECT mail = 'x@y' FROM person WHERE id = 1); END $$;
