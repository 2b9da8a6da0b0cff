CREATE SCHEMA shop;
CREATE DOMAIN shop.share AS numeric CONSTRAINT small CHECK (VALUE < 1000);
CREATE FUNCTION shop.fold(word text) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT lower(word)::varchar $$;
CREATE TABLE shop.parts (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  part shop.share NOT NULL
);
CREATE INDEX parts_fold ON shop.parts (shop.fold(name));
