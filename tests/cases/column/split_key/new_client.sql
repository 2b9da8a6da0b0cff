INSERT INTO parts (maker, number) VALUES ('d', 8);
UPDATE parts SET number = 9 WHERE maker = 'd';
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'parts'::regclass AND attname = 'code') THEN
    ASSERT (SELECT count(*) = 1 FROM parts WHERE code = 'd-9');
  END IF;
END $$;
