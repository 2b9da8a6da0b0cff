CREATE SCHEMA shop;
CREATE DOMAIN shop.share AS numeric CONSTRAINT small CHECK (VALUE < 500) CONSTRAINT sign CHECK (VALUE >= 0);
CREATE DOMAIN shop.level AS int CHECK (VALUE BETWEEN 0 AND 9);
CREATE FUNCTION shop.fold(word text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(word) $$;
CREATE TABLE shop.parts (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  part shop.share NOT NULL,
  level shop.level
);
CREATE INDEX parts_fold ON shop.parts (shop.fold(name));
