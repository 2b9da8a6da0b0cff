INSERT INTO shop.people (name, price) VALUES ('Kurt Goedel', 7.25);
INSERT INTO shop.people (name) VALUES ('Euclid');
UPDATE shop.people SET name = 'Aristocles' WHERE id = 2;
UPDATE shop.people SET price = 2.5 WHERE id = 1;
DO $$ BEGIN
  ASSERT (SELECT price = 0 FROM shop.people WHERE name = 'Euclid');
  ASSERT (SELECT name = 'Aristocles' FROM shop.people WHERE id = 2);
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'shop.people'::regclass AND attname = 'First') THEN
    ASSERT (SELECT "First" = 'Kurt' AND last_name = 'Goedel' AND euros = 7 AND cents = 25 FROM shop.people WHERE name = 'Kurt Goedel');
    ASSERT (SELECT "First" = 'Aristocles' AND last_name = '' AND cents = 99 FROM shop.people WHERE id = 2);
    ASSERT (SELECT "First" = 'Ada' AND last_name = 'Lovelace' AND euros = 2 AND cents = 50 FROM shop.people WHERE id = 1);
  END IF;
END $$;
