CREATE FUNCTION half(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1 / 2';
CREATE TABLE t (id int PRIMARY KEY, a int CONSTRAINT is_positive CHECK (half(a) >= 0));
CREATE INDEX t_half ON t (half(a));
CREATE VIEW halves AS SELECT id, half(a) AS half FROM t;
