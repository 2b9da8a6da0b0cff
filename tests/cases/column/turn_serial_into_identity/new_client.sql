INSERT INTO ticket (what) VALUES ('four');
DO $$ BEGIN
  ASSERT (SELECT count(*) = count(DISTINCT id) AND count(*) = count(DISTINCT "No") FROM ticket), 'a number came twice';
END $$;
