DO $$ BEGIN
  INSERT INTO notes VALUES (99);
  RAISE 'the foreign key was not enforced';
EXCEPTION WHEN foreign_key_violation THEN NULL; END $$;
INSERT INTO uses (part) VALUES (2);
