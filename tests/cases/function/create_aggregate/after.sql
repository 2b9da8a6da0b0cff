CREATE FUNCTION add_up(state int, value int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT state + value $$;
CREATE AGGREGATE total(int) (SFUNC = add_up, STYPE = int, INITCOND = '0');
