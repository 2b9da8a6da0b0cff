ALTER TABLE accounts ADD COLUMN interest numeric;
UPDATE accounts SET interest = balance / 100;
ALTER TABLE accounts ALTER COLUMN interest SET NOT NULL;
