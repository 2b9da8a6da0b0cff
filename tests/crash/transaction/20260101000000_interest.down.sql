ALTER TABLE accounts DROP COLUMN interest;
