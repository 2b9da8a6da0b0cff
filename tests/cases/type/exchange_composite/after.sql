CREATE DOMAIN span AS int4range;
CREATE FUNCTION length_of(s span) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT upper(s) - lower(s) $$;
CREATE TABLE marks (at int, around span);
