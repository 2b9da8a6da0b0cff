CREATE TABLE t (id bigint PRIMARY KEY, a int, b int);
COMMENT ON COLUMN t.a IS 'old';
