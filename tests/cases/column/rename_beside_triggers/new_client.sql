INSERT INTO person (id, email, age) VALUES (3, 'c@d', 40);
INSERT INTO use VALUES ('b');
UPDATE person SET email = 'x@y' WHERE id = 1;
DO $$ BEGIN ASSERT (SELECT email = 'x@y' FROM person WHERE id = 1); END $$;
