CREATE DOMAIN cents AS bigint CONSTRAINT positive CHECK (VALUE >= 0);
CREATE TABLE goods (id int PRIMARY KEY, price cents);
