CREATE TABLE t (id int PRIMARY KEY, a int, b text, old int);
INSERT INTO t SELECT n, n % 100, 'value ' || n, n FROM generate_series(1, 3000) n;
CREATE INDEX t_old_idx ON t (old);
CREATE INDEX t_bloated_idx ON t (b);
