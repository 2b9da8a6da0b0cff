INSERT INTO invoice (note) VALUES ('new'), ('newer');
INSERT INTO visit (page) VALUES ('new');
DO $$ BEGIN
  ASSERT (SELECT count(id) = count(DISTINCT id) FROM visit), 'a number came twice';
END $$;
