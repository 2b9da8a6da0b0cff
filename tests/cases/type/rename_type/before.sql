CREATE TYPE state AS ENUM ('a', 'b');
CREATE DOMAIN cents AS int CONSTRAINT positive CHECK (VALUE >= 0);
CREATE TABLE t (id int PRIMARY KEY, s state DEFAULT 'a', c cents);
CREATE FUNCTION is_a(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'a' $$;
CREATE VIEW v AS SELECT id, is_a(s) AS a, c FROM t;
