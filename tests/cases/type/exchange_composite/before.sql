CREATE TYPE span AS (first int, last int);
CREATE FUNCTION length_of(s span) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT s.last - s.first $$;
CREATE TABLE marks (at int);
