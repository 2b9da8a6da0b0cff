CREATE FUNCTION last_of(state anyelement, value anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT value';
CREATE AGGREGATE the_last(anyelement ORDER BY anyelement) (SFUNC = last_of, STYPE = anyelement);
REVOKE ALL ON FUNCTION the_last(anyelement, anyelement) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION the_last(anyelement, anyelement) TO app_user;
