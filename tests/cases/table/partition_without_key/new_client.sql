INSERT INTO visit VALUES ('new', '2027-01-01'), ('new', '2027-01-01');
UPDATE visit SET at = at + 10 WHERE page = 'p1';
DELETE FROM visit WHERE page = 'p2';
DO $$ BEGIN ASSERT (SELECT count(*) = 15 FROM visit); END $$;
