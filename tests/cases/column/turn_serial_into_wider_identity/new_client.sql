INSERT INTO invoice (note) VALUES ('four');
INSERT INTO line (invoice) VALUES (2);
DO $$ BEGIN
  ASSERT (SELECT id >= 4 FROM invoice WHERE note = 'four'), 'a number came again';
  ASSERT (SELECT max(id) >= 4 FROM line), 'a number came again';
END $$;
