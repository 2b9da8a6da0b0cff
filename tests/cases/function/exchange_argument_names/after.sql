CREATE FUNCTION area(w int, h int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT w * h $$;
CREATE TABLE rooms (id int PRIMARY KEY, size int DEFAULT area(2, 3));
CREATE TABLE halls (id int PRIMARY KEY, size int DEFAULT area(20, 30) CHECK (size > 0));
CREATE INDEX halls_size ON halls (size);
