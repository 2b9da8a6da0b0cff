INSERT INTO people VALUES (10, 'Alan Turing', 'old');
INSERT INTO people (id, full_name) VALUES (1, 'Ada Byron') ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name;
UPDATE people SET full_name = 'Aristocles of Athens' WHERE id = 2;
UPDATE people SET note = 'changed' WHERE id = 3;
SELECT text FROM greetings;
INSERT INTO places (id) VALUES (10);
UPDATE places SET "At" = '(1,2)' WHERE id = 1;
DO $$ BEGIN
  ASSERT (SELECT full_name = 'Ada Byron' FROM people WHERE id = 1);
  ASSERT (SELECT full_name = 'Ada  King' FROM people WHERE id = 3);
  ASSERT (SELECT "At" ~= '(1,2)' FROM places WHERE id = 1);
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'people'::regclass AND attname = 'first_name') THEN
    ASSERT (SELECT first_name = 'Alan' AND last_name = 'Turing' FROM people WHERE id = 10);
    ASSERT (SELECT first_name = 'Ada' AND last_name = 'Byron' FROM people WHERE id = 1);
    ASSERT (SELECT first_name = 'Aristocles' AND last_name = 'of Athens' FROM people WHERE id = 2);
    ASSERT (SELECT first_name = 'Ada' AND last_name = ' King' FROM people WHERE id = 3);
    ASSERT (SELECT lon = 0 AND lat = 0 FROM places WHERE id = 10);
    ASSERT (SELECT lon = 1 AND lat = 2 FROM places WHERE id = 1);
  END IF;
END $$;
