INSERT INTO log (message) VALUES ('new'), ('newer');
INSERT INTO visit (page) VALUES ('new');
DO $$ BEGIN
  ASSERT (SELECT count(id) = count(DISTINCT id) FROM log), 'a number came twice';
  ASSERT (SELECT count("No") = count(DISTINCT "No") FROM visit), 'a number came twice';
  ASSERT (SELECT bool_and("No" % 10 = 0) FROM visit), 'not counted in tens';
END $$;
