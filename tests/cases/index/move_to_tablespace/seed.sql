INSERT INTO paper SELECT n, 't' || n, 'b' FROM generate_series(1, 30) n;
INSERT INTO cite SELECT id FROM paper;
INSERT INTO entry SELECT n, n, 'l' FROM generate_series(1, 150) n;
REFRESH MATERIALIZED VIEW topics;
