INSERT INTO people (id, first_name, last_name) VALUES (20, 'Kurt', 'Goedel');
INSERT INTO people (id, first_name) VALUES (21, 'Euclid');
INSERT INTO people (id, first_name, last_name) VALUES (1, 'Augusta', 'King')
  ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name;
UPDATE people SET last_name = 'the Elder' WHERE id = 2;
UPDATE people SET note = 'changed' WHERE id = 3;
SELECT text FROM greetings;
INSERT INTO places (id, lon) VALUES (20, 3);
UPDATE places SET lat = 48 WHERE id = 1;
DO $$ BEGIN
  ASSERT (SELECT first_name = 'Plato' AND last_name = 'the Elder' FROM people WHERE id = 2);
  ASSERT (SELECT first_name = 'Euclid' AND last_name = '' FROM people WHERE id = 21);
  ASSERT (SELECT first_name = 'Ada' AND last_name = ' King' FROM people WHERE id = 3);
  ASSERT (SELECT lon = 19 AND lat = 48 FROM places WHERE id = 1);
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'people'::regclass AND attname = 'full_name') THEN
    ASSERT (SELECT full_name = 'Kurt Goedel' FROM people WHERE id = 20);
    ASSERT (SELECT full_name = 'Euclid' FROM people WHERE id = 21);
    ASSERT (SELECT full_name = 'Augusta King' FROM people WHERE id = 1);
    ASSERT (SELECT full_name = 'Plato the Elder' FROM people WHERE id = 2);
    ASSERT (SELECT full_name = 'Ada  King' FROM people WHERE id = 3);
    ASSERT (SELECT "At" ~= '(19,48)' FROM places WHERE id = 1);
    ASSERT (SELECT "At" IS NULL FROM places WHERE id = 20);
  END IF;
END $$;
