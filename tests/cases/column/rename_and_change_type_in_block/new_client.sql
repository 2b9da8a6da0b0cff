INSERT INTO people (birthday, favours) VALUES ('1999-01-01', 100);
INSERT INTO people (birthday) VALUES (NULL);
UPDATE people SET birthday = '2020-02-02', favours = 50 WHERE id = 1;
DO $$ BEGIN ASSERT (SELECT birthday = '2020-02-02' FROM people WHERE favours = 50); END $$;
