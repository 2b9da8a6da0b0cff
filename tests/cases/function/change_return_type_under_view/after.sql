CREATE FUNCTION price(id int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (id * 2)::bigint $$;
CREATE VIEW prices AS SELECT price(1) AS p;
