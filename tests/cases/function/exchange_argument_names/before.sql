CREATE FUNCTION area(width int, height int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT width * height $$;
CREATE TABLE rooms (id int PRIMARY KEY, size int DEFAULT area(2, 3));
