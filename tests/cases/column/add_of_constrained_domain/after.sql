CREATE DOMAIN cents AS bigint DEFAULT 5 CONSTRAINT positive CHECK (VALUE >= 0);
CREATE TABLE goods (id int PRIMARY KEY, name text, price cents NOT NULL DEFAULT 7, other cents);
