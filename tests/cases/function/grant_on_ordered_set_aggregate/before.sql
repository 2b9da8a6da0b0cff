CREATE FUNCTION last_of(state anyelement, value anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT value';
