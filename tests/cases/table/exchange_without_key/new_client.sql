INSERT INTO visit VALUES ('new', '2027-01-01'), ('new', NULL), ('new', NULL);
UPDATE visit SET page = 'other' WHERE page = 'p1';
DELETE FROM visit WHERE page = 'p2';
INSERT INTO visit (page, at) VALUES ('again', '2027-01-01') ON CONFLICT (at) DO UPDATE SET page = excluded.page;
DO $$ BEGIN ASSERT (SELECT count(*) = 16 FROM visit); END $$;
