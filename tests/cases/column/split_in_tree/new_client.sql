INSERT INTO people (id, first_name, region) VALUES (20, 'Euclid', 'eu');
UPDATE people SET last_name = 'King', region = 'us' WHERE id = 1;
DO $$ BEGIN
  ASSERT (SELECT first_name = 'Ada' AND last_name = 'King' FROM people_us WHERE id = 1);
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'people'::regclass AND attname = 'full_name') THEN
    ASSERT (SELECT full_name = 'Ada King' FROM people WHERE id = 1);
    ASSERT (SELECT full_name = 'Euclid' FROM people WHERE id = 20);
  END IF;
END $$;
