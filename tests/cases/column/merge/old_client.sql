INSERT INTO shop.people ("First", last_name, euros) VALUES ('Alan', 'Turing', 5);
UPDATE shop.people SET last_name = 'the Elder' WHERE id = 2;
UPDATE shop.people SET cents = 75 WHERE id = 1;
DO $$ BEGIN
  ASSERT (SELECT "First" = 'Plato' AND cents = 99 FROM shop.people WHERE id = 2);
  ASSERT (SELECT last_name = 'King of Hearts' FROM shop.people WHERE id = 3);
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'shop.people'::regclass AND attname = 'name') THEN
    ASSERT (SELECT price = 5 FROM shop.people WHERE name = 'Alan Turing');
    ASSERT (SELECT name = 'Plato the Elder' FROM shop.people WHERE id = 2);
    ASSERT (SELECT price = 12.75 FROM shop.people WHERE name = 'Ada Lovelace');
  END IF;
END $$;
