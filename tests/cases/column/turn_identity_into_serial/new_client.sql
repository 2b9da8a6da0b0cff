INSERT INTO invoice (note) VALUES ('four');
INSERT INTO invoice (id, note) VALUES (400, 'five');
INSERT INTO plain (id, note) VALUES (2, 'two');
DO $$ BEGIN
  ASSERT (SELECT id >= 4 FROM invoice WHERE note = 'four'), 'a number came again';
END $$;
