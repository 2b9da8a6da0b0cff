CREATE DOMAIN cents AS int CONSTRAINT positive CHECK (VALUE >= 0);
COMMENT ON DOMAIN cents IS 'money';
CREATE TABLE goods (id int PRIMARY KEY, price cents DEFAULT 1, other cents);
