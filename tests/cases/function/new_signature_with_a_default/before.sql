CREATE FUNCTION label(a int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a::text $$;
CREATE TABLE boxes (id int PRIMARY KEY, name text DEFAULT label(0));
CREATE VIEW labels AS SELECT id, label(id) AS l FROM boxes;
