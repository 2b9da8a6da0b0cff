INSERT INTO invoice (note) VALUES ('four');
INSERT INTO ticket (what) VALUES ('c');
DO $$ BEGIN
  ASSERT (SELECT id >= 4 FROM invoice WHERE note = 'four'), 'a number came again';
  ASSERT (SELECT id >= 3 FROM ticket WHERE what = 'c'), 'a number came again';
END $$;
